package nl.dorpel.platform.web.form;

import java.util.Collection;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A page that shows a form with errors is a 422, and its title says so: {@code failed} in
 * the layout. A controller has only to show the form again. The summary tells what is not
 * right in the order of the fields: {@code inOrder}.
 */
@Configuration(proxyBeanMethods = false)
class FormErrors implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null) {
			failed(page.getModel().values()).ifPresent((result) -> mark(page, result));
		}
	}

	private static void mark(ModelAndView page, BindingResult result) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("failed", true);
		page.addObject("inOrder", new FieldOrder(result.getTarget()));
	}

	private static Optional<BindingResult> failed(Collection<?> model) {
		return model.stream().filter(FormErrors::failed).map(BindingResult.class::cast).findFirst();
	}

	private static boolean failed(Object model) {
		if (!(model instanceof BindingResult result) || !result.hasErrors()) {
			return false;
		}
		if (result.getTarget() == null) {
			// What no page of ours sends: there is no form to show again
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return true;
	}

}
