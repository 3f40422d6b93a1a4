package nl.dorpel.concept;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import nl.dorpel.network.Topics;
import nl.dorpel.platform.content.ContentFile;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.file.StoredFile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/**
 * The concepts that a new database starts with.
 */
@Configuration(proxyBeanMethods = false)
class StarterConcepts {

	@Bean
	@Order(StarterSet.ROOMS + 2)
	StarterSet conceptSet(Concepts concepts, Topics topics, Clock clock) {
		return StarterSet.of("concepts",
				() -> ContentFolder.read("concept").forEach((file) -> concepts.save(concept(file, topics, clock))));
	}

	/**
	 * Shows what a download looks like.
	 */
	@Bean
	@Profile("demo")
	@Order(StarterSet.ROOMS + 3)
	StarterSet demoDownloadSet(Concepts concepts, FileCabinet cabinet) {
		return StarterSet.of("demo-downloads",
				() -> ContentFolder.readList("demo/concept/downloads.yaml")
					.forEach((item) -> concepts.findBySlug(item.text("concept"))
						.orElseThrow(() -> new IllegalStateException("No concept '" + item.text("concept") + "'"))
						.offers(new Download(item.text("title"), item.text("description"), file(item, cabinet)))));
	}

	private static StoredFile file(FrontMatter item, FileCabinet cabinet) {
		String name = item.text("file");
		return cabinet.keep(name, item.text("media-type"), item.textOrNull("text-alternative"),
				ContentFolder.bytes("demo/concept/" + name));
	}

	private static Concept concept(ContentFile file, Topics topics, Clock clock) {
		FrontMatter front = file.front();
		Map<SectionKind, String> sections = new EnumMap<>(SectionKind.class);
		file.sections().forEach((heading, text) -> sections.put(SectionKind.headed(heading), text));
		Concept concept = new Concept(front.text("slug"), front.text("title"), file.opening(), clock.instant(),
				file.checkedOn())
			.comesFrom(front.textOrNull("source"))
			.tells(sections,
					front.items("for-you")
						.stream()
						.map((item) -> new Answer(item.text("role"), item.text("answer")))
						.toList())
			.isAbout(topics.require(front.texts("topics")));
		front.items("downloads")
			.forEach((item) -> concept.offers(new Download(item.text("title"), item.text("description"), null)));
		return concept;
	}

}
