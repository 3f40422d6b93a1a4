package nl.dorpel.agenda;

import java.util.List;

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
	public static ModelAndView page(HttpServletRequest request, String lead, List<String> fields, String look,
			String path) {
		ModelAndView page = new ModelAndView("agenda/conflict", HttpStatus.CONFLICT);
		page.addObject("lead", lead);
		page.addObject("look", look);
		page.addObject("path", path);
		return page.addObject("typed",
				fields.stream().map(request::getParameter).filter((text) -> text != null && !text.isBlank()).toList());
	}

}
