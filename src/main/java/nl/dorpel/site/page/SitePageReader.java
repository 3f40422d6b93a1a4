package nl.dorpel.site.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dorpel.platform.text.Markdown;

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
	 * The addresses of all pages.
	 */
	public List<String> paths() {
		return this.pages.paths();
	}

	Optional<PageView> page(String path) {
		return this.pages.findByPath(path)
			.map((page) -> new PageView(page.title(), page.lead(), Markdown.html(page.body()), page.updatedOn(),
					page.facts().stream().map((fact) -> new FactView(fact.label(), fact.value())).toList()));
	}

	/**
	 * A page as it is shown.
	 *
	 * @param html its body, sanitised
	 */
	record PageView(String title, String lead, String html, LocalDate updatedOn, List<FactView> facts) {
	}

	/**
	 * Something to know at a glance.
	 */
	record FactView(String label, String value) {
	}

}
