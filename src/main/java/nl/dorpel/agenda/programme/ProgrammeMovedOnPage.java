package nl.dorpel.agenda.programme;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.agenda.SomebodyWasBefore;

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
		return SomebodyWasBefore.page(request, "agenda.programme.conflict",
				List.of("van", "tot", "titel", "wie", "voorbeeld"), "agenda.programme.again",
				request.getRequestURI().replaceFirst("^.*(/agenda/[^/]+/programma)/.*$", "$1"));
	}

}
