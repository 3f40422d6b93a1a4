package nl.dorpel.site.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dorpel.platform.text.Markdown;
import nl.dorpel.platform.web.language.PageLanguage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the pages of the portal itself are read.
 */
@Component
@Transactional(readOnly = true)
public class SitePageReader {

	private final SitePages pages;

	SitePageReader(SitePages pages) {
		this.pages = pages;
	}

	/**
	 * The addresses of all pages, in Dutch.
	 */
	public List<String> paths() {
		return this.pages.paths();
	}

	/**
	 * A page in a language, or in Dutch where nobody has translated it.
	 * @param path of the Dutch page
	 */
	Optional<PageView> page(String path, Locale language) {
		String translated = PageLanguage.prefix(language) + path;
		return this.pages.findByPath(translated)
			.or(() -> this.pages.findByPath(path))
			.map((page) -> new PageView(page.path().equals(translated) ? language.getLanguage() : "nl", page.title(),
					page.lead(), Markdown.html(page.body()), page.updatedOn(),
					page.facts().stream().map((fact) -> new FactView(fact.label(), fact.value())).toList()));
	}

	/**
	 * A page as it is shown.
	 *
	 * @param language what it is written in
	 * @param html its body, sanitised
	 */
	record PageView(String language, String title, String lead, String html, LocalDate updatedOn,
			List<FactView> facts) {
	}

	/**
	 * Something to know at a glance.
	 */
	record FactView(String label, String value) {
	}

}
