package nl.dorpel.agenda.programme;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the second of two that somebody was before them, with what they typed.
 */
@ControllerAdvice(basePackageClasses = ProgrammeMovedOnPage.class)
class ProgrammeMovedOnPage {

	@ExceptionHandler(ProgrammeMovedOn.class)
	ModelAndView tell(HttpServletRequest request) {
		ModelAndView page = new ModelAndView("agenda/programme/conflict", HttpStatus.CONFLICT);
		page.addObject("path", request.getRequestURI().replaceFirst("^.*(/agenda/[^/]+/programma)/.*$", "$1"));
		page.addObject("typed",
				Stream.of("van", "tot", "titel", "wie", "voorbeeld")
					.map(request::getParameter)
					.filter((text) -> text != null && !text.isBlank())
					.toList());
		return page;
	}

}
