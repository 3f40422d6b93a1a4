package nl.dorpel.site;

import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.feed.AtomFeed;
import nl.dorpel.practice.PracticeLibrary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * New and changed examples as an Atom feed.
 */
@Controller
class FeedController {

	private static final String PATH = "/praktijkvoorbeelden.atom";

	private static final int ENTRIES = 30;

	private final PracticeLibrary practice;

	private final SiteAddress site;

	FeedController(PracticeLibrary practice, SiteAddress site) {
		this.practice = practice;
		this.site = site;
	}

	@GetMapping(path = PATH, produces = AtomFeed.TYPE)
	@ResponseBody
	String examples() {
		AtomFeed feed = new AtomFeed(this.site, PATH, "Dorpel: nieuwe en gewijzigde praktijkvoorbeelden",
				"/praktijkvoorbeelden");
		this.practice.newest(ENTRIES)
			.forEach((card) -> feed.add("/v/" + card.id(),
					card.fictitious() ? card.title() + " (fictief voorbeeld)" : card.title(), card.changedAt(),
					"/praktijkvoorbeelden/" + card.slug(), card.summary()));
		return feed.xml();
	}

}
