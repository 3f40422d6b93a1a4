package nl.dorpel.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.dorpel.agenda.Agenda;
import nl.dorpel.concept.ConceptLibrary;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.practice.PracticeLibrary;
import nl.dorpel.site.page.SitePageReader;
import nl.dorpel.trendbureau.Trendbureau;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The site map for search engines (sitemaps.org): an index, a part with the pages of the
 * portal, and parts with examples by ranges of their numbers.
 */
@Controller
class SitemapController {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	// The protocol allows 50,000 in a part.
	private static final int EXAMPLES_PER_PART = 20_000;

	private final PracticeLibrary practice;

	private final ConceptLibrary concepts;

	private final Trendbureau trendbureau;

	private final Agenda agenda;

	private final SitePageReader pages;

	private final SiteAddress site;

	SitemapController(PracticeLibrary practice, ConceptLibrary concepts, Trendbureau trendbureau, Agenda agenda,
			SitePageReader pages, SiteAddress site) {
		this.practice = practice;
		this.concepts = concepts;
		this.trendbureau = trendbureau;
		this.agenda = agenda;
		this.pages = pages;
		this.site = site;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String index() throws XMLStreamException {
		List<Item> parts = new ArrayList<>();
		parts.add(new Item("/sitemaps/paginas.xml", null));
		for (long first : this.practice.partStarts(EXAMPLES_PER_PART)) {
			parts.add(new Item("/sitemaps/voorbeelden-" + first + ".xml", null));
		}
		return write("sitemapindex", "sitemap", parts.stream());
	}

	@GetMapping(path = "/sitemaps/paginas.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String pages() throws XMLStreamException {
		Stream<Item> rooms = Stream
			.of("/", "/praktijkvoorbeelden", "/e-boek", "/concepten", "/contact", "/contact/aansluiten")
			.map((path) -> new Item(path, null));
		Stream<Item> concepts = this.concepts.cards()
			.stream()
			.map((card) -> new Item("/concepten/" + card.slug(), card.changedAt()));
		Stream<Item> trends = this.trendbureau.addresses()
			.stream()
			.map((address) -> new Item(address.path(), address.changedAt()));
		Stream<Item> gatherings = this.agenda.addresses()
			.stream()
			.map((address) -> new Item(address.path(), address.changedAt()));
		Stream<Item> texts = this.pages.paths().stream().map((path) -> new Item(path, null));
		return write("urlset", "url", Stream.of(rooms, concepts, trends, gatherings, texts).flatMap((items) -> items));
	}

	@GetMapping(path = "/sitemaps/voorbeelden-{first:\\d{1,18}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String examples(@PathVariable long first) throws XMLStreamException {
		List<PracticeLibrary.Address> addresses = this.practice.addresses(first, EXAMPLES_PER_PART);
		if (addresses.isEmpty()) {
			throw new NotFound("No examples from " + first);
		}
		return write("urlset", "url",
				addresses.stream().map((address) -> new Item(address.path(), address.changedAt())));
	}

	private String write(String root, String element, Stream<Item> items) throws XMLStreamException {
		StringWriter text = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement(root);
		xml.writeDefaultNamespace(NAMESPACE);
		for (Item item : items.toList()) {
			xml.writeStartElement(element);
			writeText(xml, "loc", this.site.of(item.path()));
			if (item.changedAt() != null) {
				writeText(xml, "lastmod", item.changedAt().toString());
			}
			xml.writeEndElement();
		}
		xml.writeEndDocument();
		xml.close();
		return text.toString();
	}

	private static void writeText(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private record Item(String path, @Nullable Instant changedAt) {
	}

}
