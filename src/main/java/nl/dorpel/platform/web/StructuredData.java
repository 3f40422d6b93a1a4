package nl.dorpel.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself to search engines, in the words of schema.org (JSON-LD).
 */
public final class StructuredData {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SiteAddress site;

	private final List<Map<String, Object>> things = new ArrayList<>();

	public StructuredData(SiteAddress site) {
		this.site = site;
	}

	/**
	 * Says that the page is an article.
	 * @param properties of schema.org's Article, beside what every article of the portal
	 * has
	 */
	public StructuredData article(String path, String headline, String description, Map<String, ?> properties) {
		Map<String, Object> article = thing("Article");
		article.put("mainEntityOfPage", this.site.of(path));
		article.put("headline", headline);
		article.put("description", description);
		article.put("inLanguage", "nl");
		Map<String, Object> publisher = new LinkedHashMap<>();
		publisher.put("@type", "Organization");
		publisher.put("name", "Dorpel");
		publisher.put("url", this.site.of("/"));
		article.put("publisher", publisher);
		article.putAll(properties);
		return this;
	}

	/**
	 * Says that the page is about something that people can go to.
	 * @param properties of schema.org's Event
	 */
	public StructuredData event(Map<String, ?> properties) {
		thing("Event").putAll(properties);
		return this;
	}

	/**
	 * Says where the page stands: paths with their names, from the top.
	 */
	public StructuredData breadcrumbs(Map<String, String> namesByPath) {
		List<Map<String, Object>> items = new ArrayList<>();
		namesByPath.forEach((path, name) -> items
			.add(Map.of("@type", "ListItem", "position", items.size() + 1, "name", name, "item", this.site.of(path))));
		thing("BreadcrumbList").put("itemListElement", items);
		return this;
	}

	private Map<String, Object> thing(String type) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		this.things.add(thing);
		return thing;
	}

	/**
	 * JSON that can stand inside a script element: nothing in it can close that element.
	 */
	public String json() {
		// Always in the same order: the page's ETag is made of its bytes.
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", "https://schema.org");
		document.put("@graph", this.things);
		return JSON.writeValueAsString(document).replace("<", "\\u003c");
	}

}
