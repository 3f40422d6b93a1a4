package nl.dorpel.agenda.desk;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Series;
import nl.dorpel.agenda.SeriesDesk;
import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where staff make a series of gatherings, and change what it is called.
 */
@Controller
@RequestMapping("/beheer/agenda/reeksen")
@PreAuthorize("hasRole('STAFF')")
class SeriesController {

	private static final String LIST = "redirect:/beheer/agenda/reeksen";

	private final SeriesDesk desk;

	private final JdbcClient jdbc;

	SeriesController(SeriesDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** A series in the list. */
	record Line(String slug, String title, String summary, boolean fictitious, int gatherings) {
	}

	@GetMapping
	String list(Model model) {
		List<Line> lines = this.jdbc.sql("""
				select s.slug, s.title, s.summary, s.fictitious,
					(select count(*) from gathering g where g.series_id = s.id) as gatherings
				from series s order by s.title, s.id
				""").query(Rows.as(Line.class)).list();
		model.addAttribute("lines", lines);
		return "agenda/desk/series-list";
	}

	@GetMapping("/nieuw")
	String blank(Model model) {
		model.addAttribute("form", new SeriesForm(null, null, null));
		return "agenda/desk/series";
	}

	@PostMapping
	String make(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") SeriesForm form,
			BindingResult errors, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return "agenda/desk/series";
		}
		this.desk.make(person, form.title(), form.summary());
		flash.addFlashAttribute("done", "agenda.series.made");
		return LIST;
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		Series series = this.desk.require(slug);
		model.addAttribute("form", SeriesForm.of(series));
		return page(series, model);
	}

	@PostMapping("/{slug}")
	String change(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") SeriesForm form, BindingResult errors, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return page(this.desk.require(slug), model);
		}
		if (this.desk.change(person, slug, form.seen(), form.title(), form.summary()).isEmpty()) {
			Series now = this.desk.require(slug);
			model.addAttribute("form", form.seeing(now));
			model.addAttribute("now", now.title() + " – " + now.summary());
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return page(now, model);
		}
		flash.addFlashAttribute("done", "agenda.series.changed");
		return LIST;
	}

	private static String page(Series series, Model model) {
		model.addAttribute("slug", series.slug());
		return "agenda/desk/series";
	}

}
