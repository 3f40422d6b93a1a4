package nl.dorpel.agenda.listing;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.platform.web.Breadcrumbs;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.StructuredData;
import nl.dorpel.platform.web.language.PageLanguage;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The agenda, and the page of each gathering.
 */
@Controller
@RequestMapping("/agenda")
class AgendaController {

	private final AgendaReader reader;

	private final GatheringReader gatherings;

	private final Agenda agenda;

	private final Breadcrumbs breadcrumbs;

	private final SiteAddress site;

	AgendaController(AgendaReader reader, GatheringReader gatherings, Agenda agenda, Breadcrumbs breadcrumbs,
			SiteAddress site) {
		this.reader = reader;
		this.gatherings = gatherings;
		this.agenda = agenda;
		this.breadcrumbs = breadcrumbs;
		this.site = site;
	}

	@GetMapping
	String list(@ModelAttribute("filter") AgendaFilter filter, @AuthenticationPrincipal @Nullable SignedIn person,
			Model model) {
		model.addAttribute("page", this.reader.read(filter));
		model.addAttribute("onderwerp", filter.topic().orElse(null));
		model.addAttribute("provincie", filter.province().orElse(null));
		model.addAttribute("staff", person != null && person.isStaff());
		return "agenda/list";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person,
			HttpServletRequest request, Model model) {
		GatheringPage page = this.gatherings.read(slug, person).orElseThrow(() -> new NotFound("No gathering " + slug));
		String path = PageLanguage.of(request).canonicalPath();
		model.addAttribute("page", page);
		model.addAttribute("runs", person != null && this.agenda.isRunBy(slug, person));
		model.addAttribute("jsonLd",
				new StructuredData(this.site).event(EventData.of(page, this.site.of("/agenda/" + slug), this.site))
					.breadcrumbs(this.breadcrumbs.to("/agenda", "agenda.title", path, page.title()))
					.json());
		return "agenda/gathering";
	}

}
