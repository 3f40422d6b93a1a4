package nl.dorpel.trendbureau.openday;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.trendbureau.TooLate;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the second of two that somebody was before them, with what they typed; also where
 * a gathering is published whose day has not been confirmed.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedOnAdvice {

	@ExceptionHandler(OpenDayMovedOn.class)
	ModelAndView tell(HttpServletRequest request) {
		return page("openday.moved-on", request);
	}

	@ExceptionHandler(NotConfirmed.class)
	ModelAndView point(HttpServletRequest request) {
		return page("openday.not-confirmed", request);
	}

	private static ModelAndView page(String reason, HttpServletRequest request) {
		String typed = Stream.of("vraag", "reden")
			.map(request::getParameter)
			.filter((text) -> text != null && !text.isBlank())
			.collect(Collectors.joining("\n\n"));
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Object slug = (variables instanceof Map<?, ?> map) ? map.get("slug") : null;
		return TooLate.page(reason, typed, RegisteringController.address(String.valueOf(slug)));
	}

}
