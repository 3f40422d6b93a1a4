package nl.dorpel.platform.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what makes a list or a thing of a field that is none, such as {@code naam[x]}
 * or {@code naam.x}. The binder of Spring falls over them, and no page of the portal
 * sends them.
 */
@Configuration(proxyBeanMethods = false)
class StrangeFields implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/**
	 * Who takes no form is not asked: an error page is also for what could not be read.
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Set<String> fields = (handler instanceof HandlerMethod method) ? fields(method) : Set.of();
		if (!fields.isEmpty()) {
			Collections.list(request.getParameterNames()).forEach((name) -> refuse(name, fields));
		}
		return true;
	}

	private static Set<String> fields(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(ModelAttribute.class))
			.filter((form) -> form.getParameterType().isRecord())
			.flatMap((form) -> Arrays.stream(form.getParameterType().getRecordComponents()))
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
	}

	/** What is no field of the form means nothing, whatever it is called. */
	private static void refuse(String name, Set<String> fields) {
		String field = name.split("[.\\[]", 2)[0];
		if (field.length() < name.length() && fields.contains(field)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A field within " + field);
		}
	}

}
