package nl.dorpel.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dorpel.platform.web.Breadcrumbs;
import nl.dorpel.platform.web.QrCode;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.StructuredData;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What stands around the story of an example: addresses to share, the code on paper, and
 * what search engines are told.
 */
@Component
class ExampleSheet {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private final SiteAddress site;

	private final Breadcrumbs breadcrumbs;

	ExampleSheet(SiteAddress site, Breadcrumbs breadcrumbs) {
		this.site = site;
		this.breadcrumbs = breadcrumbs;
	}

	Map<String, Object> around(ExamplePage example) {
		String path = "/praktijkvoorbeelden/" + example.slug();
		String address = this.site.of(path);
		String shortPath = "/v/" + example.id();
		return Map.of("address", address, "shortAddress", this.site.spoken(shortPath), "qr",
				QrCode.of(this.site.of(shortPath)), "share", Share.of(example.title(), address), "fields",
				fields(example), "publishedOn", LocalDate.ofInstant(example.publishedAt(), ZONE), "changedOn",
				LocalDate.ofInstant(example.changedAt(), ZONE), "jsonLd", structuredData(example, path));
	}

	private static List<Field> fields(ExamplePage example) {
		return List.of(new Field("participants", example.participants()), new Field("costs", example.costs()),
				new Field("obstacles", example.obstacles()), new Field("success", example.successFactors()));
	}

	private String structuredData(ExamplePage example, String path) {
		Map<String, Object> article = new LinkedHashMap<>();
		article.put("datePublished", example.publishedAt().toString());
		article.put("dateModified", example.changedAt().toString());
		article.put("keywords", example.keywords());
		article.put("creativeWorkStatus", example.fictitious() ? "Fictional" : "Published");
		ExamplePage.Where where = example.where();
		if (where != null) {
			article.put("contentLocation", where.name() + ", " + where.province());
		}
		return new StructuredData(this.site).article(path, example.title(), example.summary(), article)
			.breadcrumbs(breadcrumbs(example, path))
			.json();
	}

	private Map<String, String> breadcrumbs(ExamplePage example, String path) {
		return (example.chapter() != null)
				? this.breadcrumbs.to("/e-boek", "practice.ebook.title", path, example.title())
				: this.breadcrumbs.to("/praktijkvoorbeelden", "practice.list.title", path, example.title());
	}

	/**
	 * A text beside the story.
	 *
	 * @param key the last part of the message key of its heading
	 * @param html null when it is not known yet
	 */
	record Field(String key, @Nullable String html) {
	}

	/**
	 * Plain links that share an address; nobody else's script is involved.
	 */
	record Share(String mail, String whatsapp) {

		static Share of(String title, String address) {
			return new Share("mailto:?subject=" + encode(title) + "&body=" + encode(address),
					"https://wa.me/?text=" + encode(title + " " + address));
		}

		private static String encode(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
		}

	}

}
