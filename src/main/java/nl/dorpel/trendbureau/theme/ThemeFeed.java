package nl.dorpel.trendbureau.theme;

import java.util.List;
import java.util.Locale;

import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.feed.AtomFeed;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The steps of one theme as an Atom feed, in Dutch.
 */
@Controller
class ThemeFeed {

	private static final Locale DUTCH = Locale.of("nl");

	private final ThemeShelf shelf;

	private final SiteAddress site;

	private final MessageSource messages;

	ThemeFeed(ThemeShelf shelf, SiteAddress site, MessageSource messages) {
		this.shelf = shelf;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(path = "/trendbureau/themas/{slug}.atom", produces = AtomFeed.TYPE)
	@ResponseBody
	String steps(@PathVariable String slug) {
		ThemePage.Head head = this.shelf.head(slug, null).orElseThrow(() -> new NotFound("No theme " + slug));
		String path = "/trendbureau/themas/" + slug;
		AtomFeed feed = new AtomFeed(this.site, path + ".atom", "Dorpel: " + head.title(), path);
		List<ThemePage.Step> steps = this.shelf.steps(head.id());
		steps.reversed().forEach((step) -> {
			String place = path + "#stap-" + step.state().slug();
			feed.add(place, title(head, step), step.at(), place, step.line());
		});
		return feed.xml();
	}

	private String title(ThemePage.Head head, ThemePage.Step step) {
		String state = this.messages.getMessage(step.state().label(), null, DUTCH);
		String invented = head.fictitious() ? " (fictief voorbeeld)" : "";
		return state + ": " + head.title() + invented;
	}

}
