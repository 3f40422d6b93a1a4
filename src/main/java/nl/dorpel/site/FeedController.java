package nl.dorpel.site;

import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.practice.ExampleCard;
import nl.dorpel.practice.PracticeLibrary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * New and changed examples as an Atom feed (RFC 4287).
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

	@GetMapping(path = PATH, produces = "application/atom+xml;charset=UTF-8")
	@ResponseBody
	String examples() throws FeedException {
		List<ExampleCard> newest = this.practice.newest(ENTRIES);
		Feed feed = new Feed("atom_1.0");
		feed.setId(this.site.of(PATH));
		feed.setTitle("Dorpel: nieuwe en gewijzigde praktijkvoorbeelden");
		feed.setAuthors(List.of(person()));
		feed.setUpdated(newest.isEmpty() ? new Date(0) : Date.from(newest.getFirst().changedAt()));
		feed.setAlternateLinks(List.of(link("alternate", "/praktijkvoorbeelden")));
		feed.setOtherLinks(List.of(link("self", PATH)));
		feed.setEntries(newest.stream().map(this::entry).toList());
		return new WireFeedOutput().outputString(feed);
	}

	private Entry entry(ExampleCard card) {
		Entry entry = new Entry();
		// The number stays when a title, and with it the address, changes.
		entry.setId(this.site.of("/v/" + card.id()));
		entry.setTitle(card.fictitious() ? card.title() + " (fictief voorbeeld)" : card.title());
		entry.setUpdated(Date.from(card.changedAt()));
		entry.setAlternateLinks(List.of(link("alternate", "/praktijkvoorbeelden/" + card.slug())));
		Content summary = new Content();
		summary.setType(Content.TEXT);
		summary.setValue(card.summary());
		entry.setSummary(summary);
		return entry;
	}

	private Link link(String relation, String path) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(this.site.of(path));
		return link;
	}

	private static Person person() {
		Person person = new Person();
		person.setName("Dorpel");
		return person;
	}

}
