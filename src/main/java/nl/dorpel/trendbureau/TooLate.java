package nl.dorpel.trendbureau;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for who wrote something that is no longer possible: it tells why, and gives
 * them their words back.
 */
public final class TooLate {

	private TooLate() {
	}

	/**
	 * @param reason a message
	 * @param written what somebody typed
	 * @param path of the page on which they can see how things are now
	 */
	public static ModelAndView page(String reason, @Nullable String written, String path) {
		ModelAndView page = new ModelAndView("trendbureau/too-late", HttpStatus.CONFLICT);
		page.addObject("reason", reason);
		page.addObject("written", written);
		page.addObject("path", path);
		return page;
	}

}
