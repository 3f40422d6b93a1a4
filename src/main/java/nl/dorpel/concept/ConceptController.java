package nl.dorpel.concept;

import java.util.Map;

import nl.dorpel.platform.web.Breadcrumbs;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.StructuredData;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages with concepts.
 */
@Controller
class ConceptController {

	private final ConceptLibrary library;

	private final SiteAddress site;

	private final Breadcrumbs breadcrumbs;

	ConceptController(ConceptLibrary library, SiteAddress site, Breadcrumbs breadcrumbs) {
		this.library = library;
		this.site = site;
		this.breadcrumbs = breadcrumbs;
	}

	@GetMapping("/concepten")
	String list(Model model) {
		model.addAttribute("concepts", this.library.cards());
		return "concept/list";
	}

	@GetMapping("/concepten/{slug}")
	String show(@PathVariable String slug, Model model) {
		ConceptPage concept = this.library.page(slug).orElseThrow(() -> new NotFound("No concept " + slug));
		model.addAttribute("concept", concept);
		model.addAttribute("jsonLd", structuredData(concept));
		return "concept/concept";
	}

	private String structuredData(ConceptPage concept) {
		String path = "/concepten/" + concept.slug();
		return new StructuredData(this.site)
			.article(path, concept.title(), concept.summary(), Map.of("dateModified", concept.changedAt().toString()))
			.breadcrumbs(this.breadcrumbs.to("/concepten", "concept.list.title", path, concept.title()))
			.json();
	}

}
