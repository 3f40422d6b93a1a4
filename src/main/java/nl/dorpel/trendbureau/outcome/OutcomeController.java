package nl.dorpel.trendbureau.outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.StructuredData;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where outcomes are read.
 */
@Controller
@RequestMapping("/trendbureau/uitkomsten")
class OutcomeController {

	private static final int MOST_PAGES = 1000;

	private final OutcomeShelf shelf;

	private final FileCabinet cabinet;

	private final SiteAddress site;

	OutcomeController(OutcomeShelf shelf, FileCabinet cabinet, SiteAddress site) {
		this.shelf = shelf;
		this.cabinet = cabinet;
		this.site = site;
	}

	@GetMapping
	String list(@RequestParam @Nullable String thema, @RequestParam @Nullable String soort,
			@RequestParam @Nullable String pagina, Model model) {
		Onward kind = Slugged.find(Onward.class, String.valueOf(soort)).orElse(null);
		String theme = (thema != null && !thema.isBlank()) ? thema : null;
		int number = number(pagina);
		List<OutcomeLine> lines = this.shelf.list(theme, kind, number);
		model.addAttribute("lines", lines);
		model.addAttribute("themes", this.shelf.themes());
		model.addAttribute("kinds", List.of(Onward.PUBLICATION, Onward.BLOG, Onward.INSTRUMENT, Onward.RESEARCH));
		model.addAttribute("theme", theme);
		model.addAttribute("kind", kind);
		model.addAttribute("number", number);
		int total = lines.stream().mapToInt(OutcomeLine::total).findFirst().orElse(0);
		model.addAttribute("pages", (total + OutcomeShelf.PER_PAGE - 1) / OutcomeShelf.PER_PAGE);
		return "trendbureau/outcomes";
	}

	private static int number(@Nullable String typed) {
		return (typed != null && typed.matches("[1-9]\\d{0,3}")) ? Math.min(Integer.parseInt(typed), MOST_PAGES) : 1;
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		OutcomePage page = find(slug, person);
		model.addAttribute("page", page);
		model.addAttribute("files", this.shelf.files(page.id()));
		model.addAttribute("jsonLd",
				new StructuredData(this.site)
					.article("/trendbureau/uitkomsten/" + slug, page.title(), page.said(),
							Map.of("dateModified", page.changedAt().toString(), "about", page.themeTitle()))
					.json());
		return "trendbureau/outcome";
	}

	/** Always as a download, so that none is ever run as a page of the portal. */
	@GetMapping("/{slug}/bestanden/{id:\\d{1,18}}")
	ResponseEntity<byte[]> download(@PathVariable String slug, @PathVariable long id,
			@AuthenticationPrincipal @Nullable SignedIn person) {
		OutcomePage page = find(slug, person);
		FileCabinet.OpenFile file = this.shelf.files(page.id())
			.stream()
			.filter((line) -> line.id() == id)
			.findFirst()
			.flatMap((line) -> this.cabinet.open(line.id()))
			.orElseThrow(() -> new NotFound("No file " + id));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.eTag(file.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

	private OutcomePage find(String slug, @Nullable SignedIn person) {
		return this.shelf.find(slug, person).orElseThrow(() -> new NotFound("No outcome " + slug));
	}

}
