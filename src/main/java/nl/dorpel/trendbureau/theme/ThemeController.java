package nl.dorpel.trendbureau.theme;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The pages on which themes are read.
 */
@Controller
@RequestMapping("/trendbureau/themas")
class ThemeController {

	private final ThemeShelf shelf;

	ThemeController(ThemeShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("themes", this.shelf.byState());
		return "trendbureau/themes";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, @AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		ThemePage page = this.shelf.page(slug, person).orElseThrow(() -> new NotFound("No theme " + slug));
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		model.addAttribute("mayMoveOn", ThemeDesk.mayMoveOn(person) && !page.head().isClosed());
		return "trendbureau/theme";
	}

}
