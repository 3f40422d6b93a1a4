package nl.dorpel.platform.web.feed;

import java.time.Instant;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * A feed in Atom (RFC 4287). Entries come in the order in which they are added, the
 * newest first.
 */
public final class AtomFeed {

	/** The media type of the answer. */
	public static final String TYPE = "application/atom+xml;charset=UTF-8";

	private final Feed feed = new Feed("atom_1.0");

	private final List<Entry> entries = new ArrayList<>();

	private final SiteAddress site;

	/**
	 * An empty feed.
	 * @param path where it is
	 * @param page where people read the same
	 */
	public AtomFeed(SiteAddress site, String path, String title, String page) {
		Person author = new Person();
		author.setName("Dorpel");
		this.site = site;
		this.feed.setId(site.of(path));
		this.feed.setTitle(title);
		this.feed.setAuthors(List.of(author));
		this.feed.setUpdated(new Date(0));
		this.feed.setAlternateLinks(List.of(link("alternate", page)));
		this.feed.setOtherLinks(List.of(link("self", path)));
	}

	/**
	 * Adds an entry.
	 * @param lasting an address that stays when the title, and with it the page's,
	 * changes
	 */
	public AtomFeed add(String lasting, String title, Instant updated, String page, @Nullable String summary) {
		Entry entry = new Entry();
		entry.setId(this.site.of(lasting));
		entry.setTitle(title);
		entry.setUpdated(Date.from(updated));
		entry.setAlternateLinks(List.of(link("alternate", page)));
		if (summary != null) {
			Content text = new Content();
			text.setType(Content.TEXT);
			text.setValue(summary);
			entry.setSummary(text);
		}
		if (this.entries.isEmpty()) {
			this.feed.setUpdated(entry.getUpdated());
		}
		this.entries.add(entry);
		return this;
	}

	public String xml() {
		this.feed.setEntries(this.entries);
		try {
			return new WireFeedOutput().outputString(this.feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Link link(String relation, String path) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(this.site.of(path));
		return link;
	}

}
