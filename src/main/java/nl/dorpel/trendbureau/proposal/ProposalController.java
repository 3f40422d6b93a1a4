package nl.dorpel.trendbureau.proposal;

import java.util.ArrayList;
import java.util.List;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.comment.CommentForm;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages on which proposals are read.
 */
@Controller
@RequestMapping("/trendbureau/voorstellen")
class ProposalController {

	private static final int PER_PAGE = 25;

	private final ProposalShelf shelf;

	private final Similar similar;

	ProposalController(ProposalShelf shelf, Similar similar) {
		this.shelf = shelf;
		this.similar = similar;
	}

	/** A pile with how many lie on it. */
	record PileCount(Pile pile, int proposals) {

	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String stand, @RequestParam(defaultValue = "1") String pagina,
			@AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		Pile chosen = Pile.named(stand);
		model.addAttribute("chosen", chosen);
		List<PileCount> piles = piles();
		int page = pagina.matches("[1-9]\\d{0,3}") ? Integer.parseInt(pagina) : 1;
		model.addAttribute("piles", piles);
		model.addAttribute("number", page);
		model.addAttribute("pages", Math.ceilDiv(piles.get(chosen.ordinal()).proposals(), PER_PAGE));
		model.addAttribute("lines", this.shelf.in(chosen.states(), PER_PAGE, (page - 1) * PER_PAGE));
		model.addAttribute("drafts", (person != null) ? this.shelf.draftsOf(person) : List.of());
		return "trendbureau/proposals";
	}

	private List<PileCount> piles() {
		List<ProposalShelf.StateCount> counts = this.shelf.counts();
		List<PileCount> piles = new ArrayList<>();
		for (Pile pile : Pile.values()) {
			piles.add(new PileCount(pile,
					counts.stream()
						.filter((count) -> pile.states().contains(count.state()))
						.mapToInt(ProposalShelf.StateCount::proposals)
						.sum()));
		}
		return piles;
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		ProposalPage page = this.shelf.page(slug, person).orElseThrow(() -> new NotFound("No proposal " + slug));
		if (page.head().isDraft()) {
			return "redirect:/trendbureau/voorstellen/" + slug + "/bewerken";
		}
		model.addAttribute("form", CommentForm.empty());
		model.addAttribute("support", new SupportForm(null));
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		return "trendbureau/proposal";
	}

	@GetMapping("/{slug}/versies")
	String versions(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		ProposalPage.Head head = this.shelf.head(slug, person)
			.filter((found) -> !found.isDraft())
			.orElseThrow(() -> new NotFound("No proposal " + slug));
		model.addAttribute("head", head);
		model.addAttribute("versions", this.shelf.versions(head.id()));
		return "trendbureau/versions";
	}

	/**
	 * A piece of a page, which a script puts beside the title while it is typed.
	 * @param behalve the proposal itself
	 */
	@GetMapping("/vergelijkbaar")
	@PreAuthorize("hasRole('MEMBER')")
	String similar(@RequestParam(required = false) @Nullable String titel,
			@RequestParam(required = false) @Nullable String behalve, Model model) {
		model.addAttribute("similar", this.similar.to(titel, behalve));
		return "trendbureau/similar :: list";
	}

}
