package nl.dorpel.site;

import java.util.Comparator;
import java.util.List;

import nl.dorpel.practice.PracticeLibrary;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front door.
 */
@Controller
class HomeController {

	private static final int NEWEST = 4;

	private static final int SUGGESTED = 4;

	private final PracticeLibrary practice;

	HomeController(PracticeLibrary practice) {
		this.practice = practice;
	}

	@GetMapping("/")
	String home(Model model) {
		List<PracticeLibrary.TopicCount> topics = this.practice.topicCounts();
		model.addAttribute("topics", topics);
		model.addAttribute("suggested",
				topics.stream()
					.filter((topic) -> topic.count() > 0)
					.sorted(Comparator.comparingInt(PracticeLibrary.TopicCount::count).reversed())
					.limit(SUGGESTED)
					.toList());
		model.addAttribute("newest", this.practice.newestStories(NEWEST));
		model.addAttribute("count", this.practice.count());
		return "site/home";
	}

}
