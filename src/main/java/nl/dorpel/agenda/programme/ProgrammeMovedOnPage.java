package nl.dorpel.agenda.programme;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.agenda.SomebodyWasBefore;
import nl.dorpel.agenda.SomebodyWasBefore.Field;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the second of two that somebody was before them, with what they typed.
 */
@ControllerAdvice(basePackageClasses = ProgrammeMovedOnPage.class)
class ProgrammeMovedOnPage {

	private static final List<Field> FIELDS = List.of(new Field("van", "agenda.programme.from"),
			new Field("tot", "agenda.programme.until"), new Field("titel", "agenda.programme.item"),
			new Field("wie", "agenda.programme.who"), new Field("voorbeeld", "agenda.programme.link"));

	@ExceptionHandler(ProgrammeMovedOn.class)
	ModelAndView tell(HttpServletRequest request) {
		return SomebodyWasBefore.page(request, "agenda.programme.conflict", FIELDS, "agenda.programme.again",
				request.getRequestURI().replaceFirst("^.*(/agenda/[^/]+/programma)/.*$", "$1"));
	}

}
