package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.form.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which everybody sees the years with their days. What is not confirmed
 * stands elsewhere: this page is the same for all.
 */
@Controller
class PlanningPageController {

	private final OpenDayShelf shelf;

	private final Clock clock;

	PlanningPageController(OpenDayShelf shelf, Clock clock) {
		this.shelf = shelf;
		this.clock = clock;
	}

	/**
	 * @param thema of which days are listed; the years always show all
	 */
	@GetMapping("/trendbureau/open-dagen")
	String show(@RequestParam(required = false) @Nullable String thema, Model model) {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, DutchTime.ZONE);
		List<Planned> days = this.shelf.planned();
		List<Choice> themes = themes(days, thema);
		boolean filtered = themes.stream().anyMatch(Choice::chosen);
		List<Planned> listed = filtered ? days.stream().filter((day) -> day.themeSlug().equals(thema)).toList() : days;
		model.addAttribute("years", PlanningYear.of(days, today));
		model.addAttribute("today", today);
		model.addAttribute("themes", themes);
		model.addAttribute("filtered", filtered);
		model.addAttribute("coming", listed.stream().filter((day) -> !day.isOver(now)).toList());
		model.addAttribute("past", listed.stream().filter((day) -> day.isOver(now)).toList().reversed());
		return "trendbureau/openday/planning";
	}

	private static List<Choice> themes(List<Planned> days, @Nullable String chosen) {
		Map<String, String> titles = new TreeMap<>();
		days.forEach((day) -> titles.put(day.themeSlug(), day.themeTitle()));
		return titles.entrySet()
			.stream()
			.map((theme) -> new Choice(theme.getKey(), theme.getValue(), theme.getKey().equals(chosen)))
			.toList();
	}

}
