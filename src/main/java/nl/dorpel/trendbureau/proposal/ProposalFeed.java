package nl.dorpel.trendbureau.proposal;

import java.time.Instant;

import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.feed.AtomFeed;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * New proposals as an Atom feed. An entry is as old as its opening: what happens
 * afterwards is no new proposal.
 */
@Controller
class ProposalFeed {

	private static final String PATH = "/trendbureau/voorstellen.atom";

	private static final int ENTRIES = 30;

	private final ProposalShelf shelf;

	private final SiteAddress site;

	ProposalFeed(ProposalShelf shelf, SiteAddress site) {
		this.shelf = shelf;
		this.site = site;
	}

	@GetMapping(path = PATH, produces = AtomFeed.TYPE)
	@ResponseBody
	String proposals() {
		AtomFeed feed = new AtomFeed(this.site, PATH, "Dorpel: nieuwe themavoorstellen", "/trendbureau/voorstellen");
		this.shelf.newest(ENTRIES).forEach((line) -> {
			Instant opened = (line.openedAt() != null) ? line.openedAt() : line.changedAt();
			String path = "/trendbureau/voorstellen/" + line.slug();
			feed.add(path, line.fictitious() ? line.title() + " (fictief voorbeeld)" : line.title(), opened, path,
					line.question());
		});
		return feed.xml();
	}

}
