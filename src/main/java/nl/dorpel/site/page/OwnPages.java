package nl.dorpel.site.page;

import java.util.Optional;

import nl.dorpel.platform.web.KnownPages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OwnPages implements KnownPages {

	private final SitePages pages;

	OwnPages(SitePages pages) {
		this.pages = pages;
	}

	@Override
	public String kind() {
		return "page";
	}

	/**
	 * @param name the path of the page, such as {@code /toegankelijkheid}
	 */
	@Override
	@Transactional(readOnly = true)
	public Optional<KnownPage> find(String name) {
		return this.pages.findByPath(name).map((page) -> new KnownPage(page.path(), page.title()));
	}

}
