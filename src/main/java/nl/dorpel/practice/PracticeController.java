package nl.dorpel.practice;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.network.Gazetteer;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pages with examples and with the e-book.
 */
@Controller
class PracticeController {

	private final ExampleFinder finder;

	private final PracticeLibrary library;

	private final Ebook ebook;

	private final ExampleSheet sheet;

	private final SiteAddress site;

	PracticeController(ExampleFinder finder, PracticeLibrary library, Ebook ebook, ExampleSheet sheet,
			SiteAddress site) {
		this.site = site;
		this.finder = finder;
		this.library = library;
		this.ebook = ebook;
		this.sheet = sheet;
	}

	@GetMapping("/praktijkvoorbeelden")
	String list(@RequestParam MultiValueMap<String, String> parameters, @RequestAttribute PageLanguage language,
			Model model) {
		ExampleFilter filter = ExampleFilter.of(parameters);
		if (ExampleFilter.isWordy(parameters)) {
			return "redirect:/praktijkvoorbeelden" + filter.query();
		}
		ExampleList list = this.finder.find(filter);
		model.addAttribute("list", list);
		model.addAttribute("canonical", canonical(list, language));
		model.addAttribute("distances", ExampleFilter.DISTANCES);
		model.addAttribute("orders", orders(list));
		model.addAttribute("placeLinks", placeLinks(list));
		return "practice/list";
	}

	/**
	 * Only the whole list is worth finding for search engines, page by page.
	 */
	private @Nullable String canonical(ExampleList list, PageLanguage language) {
		if (!list.filter().isEmpty()) {
			return null;
		}
		int page = list.filter().page();
		return this.site.of(language.canonicalPath() + ((page > 1) ? "?pagina=" + page : ""));
	}

	private static List<OrderLink> orders(ExampleList list) {
		ExampleFilter filter = list.filter();
		boolean near = list.place() != null;
		return Stream.of(ExampleFilter.Order.values())
			.filter((order) -> order.applies(filter, near))
			.map((order) -> new OrderLink(order.messageKey(), filter.withOrder(order).query(),
					order == filter.order().inEffect(filter, near)))
			.toList();
	}

	private static List<PlaceLink> placeLinks(ExampleList list) {
		Gazetteer.Match place = list.place();
		return (place == null) ? List.of()
				: place.others()
					.stream()
					.map((spot) -> new PlaceLink(spot.label(), list.filter().withPlace(spot.label()).query()))
					.toList();
	}

	@GetMapping("/praktijkvoorbeelden/{slug}")
	String show(@PathVariable String slug, Model model) {
		addExample(slug, model);
		return "practice/example";
	}

	@GetMapping(path = "/praktijkvoorbeelden/{slug}", params = "afdruk")
	String sheet(@PathVariable String slug, Model model) {
		addExample(slug, model);
		return "practice/sheet";
	}

	private void addExample(String slug, Model model) {
		ExamplePage example = this.library.page(slug).orElseThrow(() -> new NotFound("No example " + slug));
		model.addAttribute("example", example);
		model.addAllAttributes(this.sheet.around(example));
	}

	/**
	 * The short address that stands on paper.
	 */
	@GetMapping("/v/{id:\\d{1,18}}")
	ResponseEntity<Void> shortAddress(@PathVariable long id, HttpServletRequest request) {
		String slug = this.library.slugOf(id).orElseThrow(() -> new NotFound("No example " + id));
		URI address = UriComponentsBuilder.fromPath(request.getContextPath())
			.path("/praktijkvoorbeelden/{slug}")
			.build(slug);
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(address).build();
	}

	@GetMapping("/e-boek")
	String ebook(Model model) {
		List<Ebook.Chapter> chapters = this.ebook.chapters();
		model.addAttribute("edition", this.ebook.edition());
		model.addAttribute("chapters", chapters);
		model.addAttribute("told", chapters.stream().filter((chapter) -> !chapter.growing()).count());
		return "practice/ebook";
	}

	/**
	 * An order to choose.
	 */
	record OrderLink(String messageKey, String query, boolean current) {
	}

	/**
	 * Another place that may have been meant.
	 */
	record PlaceLink(String label, String query) {
	}

}
