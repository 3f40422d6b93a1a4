package nl.dorpel.site.page;

import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.StarterSet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The pages that a new database starts with.
 */
@Configuration(proxyBeanMethods = false)
class StarterPages {

	@Bean
	@Order(StarterSet.ROOMS + 4)
	StarterSet pageSet(SitePages pages) {
		return StarterSet.of("site-pages",
				() -> ContentFolder.read("site").stream().map(StarterPages::page).forEach(pages::save));
	}

	@Bean
	@Order(StarterSet.ROOMS + 5)
	StarterSet englishPageSet(SitePages pages) {
		return StarterSet.of("site-pages-en",
				() -> ContentFolder.read("site/en").stream().map(StarterPages::page).forEach(pages::save));
	}

	private static SitePage page(ContentFile file) {
		return new SitePage(file.front().text("path"), file.front().text("title"), file.front().text("lead"),
				file.body(), file.updatedOn().orElseThrow(),
				file.front()
					.items("facts")
					.stream()
					.map((item) -> new Fact(item.text("label"), item.text("value")))
					.toList());
	}

}
