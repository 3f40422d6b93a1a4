package nl.dorpel.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dorpel.network.LocationMap;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.text.Markdown;
import nl.dorpel.practice.ExamplePage.ChapterLink;
import nl.dorpel.practice.ExamplePage.StepView;
import nl.dorpel.practice.ExamplePage.TopicLink;
import nl.dorpel.practice.ExamplePage.Where;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the rest of the portal, and the pages of this module, read examples.
 */
@Component
@Transactional(readOnly = true)
public class PracticeLibrary {

	private static final int RELATED = 3;

	private final PracticeExamples examples;

	private final CatalogueKeeper keeper;

	private final ExampleCards cards;

	private final Ebook ebook;

	private final JdbcClient jdbc;

	PracticeLibrary(PracticeExamples examples, CatalogueKeeper keeper, ExampleCards cards, Ebook ebook,
			JdbcClient jdbc) {
		this.examples = examples;
		this.keeper = keeper;
		this.cards = cards;
		this.ebook = ebook;
		this.jdbc = jdbc;
	}

	/**
	 * The examples that were added or changed last, newest first.
	 */
	public List<ExampleCard> newest(int most) {
		return this.cards.of(this.keeper.catalogue().newest(most));
	}

	/**
	 * The newest examples with a complete story, and others only when those run out.
	 */
	public List<ExampleCard> newestStories(int most) {
		return this.cards.of(this.keeper.catalogue().newestStories(most));
	}

	/**
	 * The newest examples about any of these topics.
	 * @param topics slugs of topics
	 */
	public List<ExampleCard> about(Set<String> topics, int most) {
		return this.cards.of(this.keeper.catalogue().about(topics, most));
	}

	/**
	 * How many examples there are about each topic.
	 */
	public List<TopicCount> topicCounts() {
		Catalogue catalogue = this.keeper.catalogue();
		Map<String, Integer> counts = catalogue.totals(Facet.TOPIC);
		return catalogue.topics()
			.entrySet()
			.stream()
			.map((topic) -> new TopicCount(topic.getKey(), topic.getValue(), counts.getOrDefault(topic.getKey(), 0)))
			.toList();
	}

	public int count() {
		return this.keeper.catalogue().size();
	}

	/**
	 * The first number of each part, when the examples are cut into parts by ranges of
	 * their numbers. Only parts with examples.
	 * @param size how many numbers a part has
	 */
	public List<Long> partStarts(int size) {
		return this.jdbc.sql("""
				select first from generate_series(0, (select max(id) from practice_example), :size) as first
				where exists (select from practice_example where id between first and first + :size - 1)
				order by first
				""").param("size", size).query((rs, row) -> rs.getLong(1)).list();
	}

	/**
	 * The addresses of a part of the examples.
	 * @param first the first number of the part
	 * @param size how many numbers it has
	 */
	public List<Address> addresses(long first, int size) {
		return this.jdbc
			.sql("select slug, changed_at from practice_example where id >= ? and id < ?::bigint + ? order by id")
			.params(first, first, size)
			.query((rs, row) -> new Address("/praktijkvoorbeelden/" + rs.getString("slug"),
					rs.getTimestamp("changed_at").toInstant()))
			.list();
	}

	Optional<String> slugOf(long id) {
		return this.examples.findSlugById(id);
	}

	Optional<ExamplePage> page(String slug) {
		return this.examples.findBySlug(slug).map(this::page);
	}

	private ExamplePage page(PracticeExample example) {
		List<TopicLink> topics = example.topics()
			.stream()
			.map((topic) -> new TopicLink(topic.slug(), topic.name()))
			.toList();
		Ebook.Neighbours chapters = this.ebook.around(example.chapter());
		Story story = example.story();
		return new ExamplePage(example.id(), example.slug(), example.title(), example.summary(),
				example.completeness() == Completeness.GROWING, example.fictitious(),
				ExampleCard.illustration(example.houseKind(),
						example.topics().stream().findFirst().map(Topic::slug).orElse(null)),
				example.chapter(), where(example.place()), example.placeNote(),
				(example.house() != null) ? example.house().name() : null, example.houseKind(),
				example.managementForm(), story.period(), story.source(), html(story.participants()),
				html(story.costs()), html(story.obstacles()), html(story.successFactors()),
				example.steps().stream().map(PracticeLibrary::step).toList(), topics,
				this.cards.of(this.keeper.catalogue().related(example.id(), RELATED)), example.publishedAt(),
				example.changedAt(), example.checkedOn(), link(chapters.previous()), link(chapters.next()));
	}

	private static @Nullable Where where(@Nullable Place place) {
		if (place == null) {
			return null;
		}
		String municipality = place.name().equals(place.municipality()) ? null : place.municipality();
		return new Where(place.name(), municipality, place.province().label(), LocationMap.dot(place.location()));
	}

	private static @Nullable String html(@Nullable String markdown) {
		return (markdown != null) ? Markdown.html(markdown) : null;
	}

	private static StepView step(Step step) {
		Integer year = step.happenedYear();
		Integer month = step.happenedMonth();
		return new StepView(step.title(), Markdown.html(step.body()), year,
				(year != null && month != null) ? LocalDate.of(year, month, 1) : null);
	}

	private static @Nullable ChapterLink link(Ebook.@Nullable Chapter chapter) {
		return (chapter != null) ? new ChapterLink(chapter.number(), chapter.slug(), chapter.title()) : null;
	}

	/**
	 * A topic with the number of examples about it.
	 */
	public record TopicCount(String slug, String name, int count) {
	}

	/**
	 * An address within the portal.
	 */
	public record Address(String path, Instant changedAt) {
	}

}
