package nl.dorpel.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import nl.dorpel.network.HouseKind;
import nl.dorpel.network.Houses;
import nl.dorpel.network.ManagementForm;
import nl.dorpel.network.Places;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.text.Slugged;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The examples that a new database starts with: the ten projects of the e-book, and in
 * the demo profile the fictitious ones.
 */
@Configuration(proxyBeanMethods = false)
class StarterPractice {

	@Bean
	@Order(StarterSet.ROOMS)
	StarterSet exampleSet(ExampleImport examples, JdbcClient jdbc) {
		return StarterSet.of("e-book", () -> {
			examples.importFolder("practice", false);
			// The source describes the fourth version; the portal carries on from there.
			jdbc.sql("insert into practice_edition (number) values (4)").update();
		});
	}

	@Bean
	@Profile("demo")
	@Order(StarterSet.ROOMS + 1)
	StarterSet demoExampleSet(ExampleImport examples) {
		return StarterSet.of("demo-examples", () -> examples.importFolder("demo/practice", true));
	}

	/**
	 * Makes examples of content files.
	 */
	@Component
	static class ExampleImport {

		private final PracticeExamples examples;

		private final PracticeIndex index;

		private final Houses houses;

		private final Places places;

		private final Topics topics;

		private final Clock clock;

		ExampleImport(PracticeExamples examples, PracticeIndex index, Houses houses, Places places, Topics topics,
				Clock clock) {
			this.examples = examples;
			this.index = index;
			this.houses = houses;
			this.places = places;
			this.topics = topics;
			this.clock = clock;
		}

		void importFolder(String folder, boolean fictitious) {
			Instant now = this.clock.instant();
			// The last chapter first, so that among equally new examples the first
			// chapter stands on top.
			ContentFolder.read(folder)
				.stream()
				.sorted(Comparator.comparing((ContentFile file) -> file.front().number("chapter").orElse(0)).reversed())
				.forEach((file) -> this.index.write(this.examples.save(example(file, fictitious, now))));
		}

		private PracticeExample example(ContentFile file, boolean fictitious, Instant now) {
			FrontMatter front = file.front();
			Instant updated = file.updatedOn()
				.map((date) -> date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
				.orElse(now);
			Map<String, String> sections = file.sections();
			Story story = new Story(front.textOrNull("period"), sections.get("Wie deden mee"),
					sections.get("Wat het kostte"), sections.get("Wat misging"), sections.get("Wat hielp"),
					front.textOrNull("source"));
			return new PracticeExample(front.text("slug"), front.text("title"), file.opening(),
					Slugged.require(Completeness.class, front.text("completeness")), fictitious, updated,
					file.checkedOn())
				.becomesChapter(front.number("chapter").orElse(null))
				.takesPlaceIn(front.optional("place").map(this.places::require).orElse(null),
						front.textOrNull("place-note"))
				.happensAt(front.optional("house")
					.map((slug) -> this.houses.findBySlug(slug)
						.orElseThrow(() -> new IllegalStateException("No house '" + slug + "'")))
					.orElse(null))
				.happensInA(
						front.optional("house-kind").map((slug) -> Slugged.require(HouseKind.class, slug)).orElse(null),
						front.optional("management-form")
							.map((slug) -> Slugged.require(ManagementForm.class, slug))
							.orElse(null))
				.tells(story, steps(sections.getOrDefault("Stappen", "")))
				.isAbout(this.topics.require(front.texts("topics")));
		}

		private static List<Step> steps(String section) {
			List<Step> steps = new ArrayList<>();
			for (String part : section.split("(?m)^### +")) {
				if (!part.isBlank()) {
					String[] headingAndText = part.split("\\R", 2);
					steps.add(Step.headed(headingAndText[0].strip(), headingAndText[1].strip()));
				}
			}
			return steps;
		}

	}

}
