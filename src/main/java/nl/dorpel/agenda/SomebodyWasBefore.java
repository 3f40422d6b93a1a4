package nl.dorpel.agenda;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for the second of two: it tells that somebody was before them, and gives back
 * what they typed.
 */
public final class SomebodyWasBefore {

	private SomebodyWasBefore() {
	}

	/**
	 * @param lead a message: what is not as it was
	 * @param fields of the form, in its order
	 * @param look a message: to see how things are now
	 * @param path of the page that shows it
	 */
	public static ModelAndView page(HttpServletRequest request, String lead, List<Field> fields, String look,
			String path) {
		ModelAndView page = new ModelAndView("agenda/conflict", HttpStatus.CONFLICT);
		page.addObject("lead", lead);
		page.addObject("look", look);
		page.addObject("path", path);
		return page.addObject("typed",
				fields.stream().map((field) -> field.from(request)).filter(Typed::isThere).toList());
	}

	/**
	 * A field of the form.
	 *
	 * @param name of the parameter that it is sent as
	 * @param label the key of what stands at it
	 */
	public record Field(String name, String label) {

		private Typed from(HttpServletRequest request) {
			return new Typed(this.label, Objects.toString(request.getParameter(this.name), ""));
		}

	}

	/**
	 * What somebody typed, to be copied.
	 *
	 * @param label the key of what stands at its field
	 */
	public record Typed(String label, String text) {

		private boolean isThere() {
			return !this.text.isBlank();
		}

	}

}
