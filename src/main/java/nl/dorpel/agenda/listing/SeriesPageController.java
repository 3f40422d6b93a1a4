package nl.dorpel.agenda.listing;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.platform.web.Breadcrumbs;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.language.PageLanguage;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.StructuredData;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of each series.
 */
@Controller
class SeriesPageController {

	private final SeriesReader reader;

	private final Breadcrumbs breadcrumbs;

	private final SiteAddress site;

	SeriesPageController(SeriesReader reader, Breadcrumbs breadcrumbs, SiteAddress site) {
		this.reader = reader;
		this.breadcrumbs = breadcrumbs;
		this.site = site;
	}

	@GetMapping("/agenda/reeks/{slug}")
	String show(@PathVariable String slug, HttpServletRequest request, Model model) {
		SeriesPage page = this.reader.read(slug).orElseThrow(() -> new NotFound("No series " + slug));
		String path = PageLanguage.of(request).canonicalPath();
		model.addAttribute("page", page);
		model.addAttribute("jsonLd",
				new StructuredData(this.site)
					.breadcrumbs(this.breadcrumbs.to("/agenda", "agenda.title", path, page.title()))
					.json());
		return "agenda/series";
	}

}
