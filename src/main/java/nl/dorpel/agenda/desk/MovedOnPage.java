package nl.dorpel.agenda.desk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.agenda.GatheringMovedOn;
import nl.dorpel.agenda.SomebodyWasBefore;
import nl.dorpel.agenda.SomebodyWasBefore.Field;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the second of two that somebody was before them, with what they typed.
 */
@ControllerAdvice("nl.dorpel.agenda")
class MovedOnPage {

	private static final List<Field> FIELDS = List.of(new Field("titel", "agenda.form.title"),
			new Field("samenvatting", "agenda.form.summary"), new Field("tekst", "agenda.form.text"),
			new Field("programma", "agenda.form.programme"), new Field("reden", "agenda.desk.cancel.reason"));

	@ExceptionHandler(GatheringMovedOn.class)
	ModelAndView tell(HttpServletRequest request) {
		return SomebodyWasBefore.page(request, "agenda.conflict.lead", FIELDS, "agenda.conflict.again",
				request.getRequestURI().replaceFirst("^.*(/agenda/[^/]+)/.*$", "$1/beheer"));
	}

}
