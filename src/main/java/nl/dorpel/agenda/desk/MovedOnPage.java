package nl.dorpel.agenda.desk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.agenda.GatheringMovedOn;
import nl.dorpel.agenda.SomebodyWasBefore;

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
		return SomebodyWasBefore.page(request, "agenda.conflict.lead",
				List.of("titel", "samenvatting", "tekst", "programma", "reden"), "agenda.conflict.again",
				request.getRequestURI().replaceFirst("^.*(/agenda/[^/]+)/.*$", "$1/beheer"));
	}

}
