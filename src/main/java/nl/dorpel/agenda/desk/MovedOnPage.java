package nl.dorpel.agenda.desk;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.agenda.GatheringMovedOn;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the second of two that somebody was before them, with what they typed.
 */
@ControllerAdvice("nl.dorpel.agenda")
class MovedOnPage {

	@ExceptionHandler(GatheringMovedOn.class)
	ModelAndView tell(HttpServletRequest request) {
		ModelAndView page = new ModelAndView("agenda/desk/conflict", HttpStatus.CONFLICT);
		page.addObject("path", request.getRequestURI().replaceFirst("^.*(/agenda/[^/]+)/.*$", "$1/beheer"));
		page.addObject("typed",
				Stream.of("titel", "samenvatting", "tekst", "programma", "reden")
					.map(request::getParameter)
					.filter((text) -> text != null && !text.isBlank())
					.toList());
		return page;
	}

}
