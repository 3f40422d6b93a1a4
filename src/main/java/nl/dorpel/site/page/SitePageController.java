package nl.dorpel.site.page;

import nl.dorpel.platform.job.RetentionPeriods;
import nl.dorpel.platform.web.NotFound;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the pages of the portal itself. Their addresses stand here, so that a module that
 * takes one over finds it with the others.
 */
@Controller
class SitePageController {

	private final SitePageReader reader;

	private final RetentionPeriods periods;

	SitePageController(SitePageReader reader, RetentionPeriods periods) {
		this.reader = reader;
		this.periods = periods;
	}

	@GetMapping("/over")
	String about(Model model) {
		return show("/over", model);
	}

	@GetMapping("/meedoen")
	String takePart(Model model) {
		return show("/meedoen", model);
	}

	@GetMapping("/toegankelijkheid")
	String accessibility(Model model) {
		return show("/toegankelijkheid", model);
	}

	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("periods", this.periods.all());
		return show("/privacy", model);
	}

	@GetMapping("/trendbureau/introductie")
	String trendbureau(Model model) {
		return show("/trendbureau/introductie", model);
	}

	@GetMapping("/lerende-netwerken/ons-buurtpunt")
	String learningNetwork(Model model) {
		return show("/lerende-netwerken/ons-buurtpunt", model);
	}

	private String show(String path, Model model) {
		model.addAttribute("page", this.reader.page(path, LocaleContextHolder.getLocale())
			.orElseThrow(() -> new NotFound("No page " + path)));
		model.addAttribute("path", path);
		return "site/page";
	}

}
