package nl.dorpel.practice;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.text.DutchSearch;
import nl.dorpel.platform.text.Markdown;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the search box looks through in step with the examples. Title weighs most,
 * then topics, then summary, then the story.
 */
@Component
class PracticeIndex {

	private static final String WRITE = """
			insert into practice_search (example_id, words, plain)
			values (:id, search_vector(:title, :topics, :summary, :plain), :plain)
			on conflict (example_id) do update set words = excluded.words, plain = excluded.plain
			""";

	private final JdbcClient jdbc;

	private final DutchSearch dutch;

	PracticeIndex(JdbcClient jdbc, DutchSearch dutch) {
		this.jdbc = jdbc;
		this.dutch = dutch;
	}

	/**
	 * Writes the words of a saved example, in the transaction that saved it.
	 */
	void write(PracticeExample example) {
		String topics = example.topics().stream().map(Topic::name).collect(Collectors.joining(" "));
		String plain = plain(example);
		this.jdbc.sql(WRITE)
			.param("id", example.id())
			.param("title", example.title())
			.param("topics", topics)
			.param("summary", example.summary())
			.param("plain", plain)
			.update();
		this.dutch.learn(String.join("\n", example.title(), topics, example.summary(), plain));
	}

	/** Also its municipality and province: people look for those. */
	private static String where(Place place) {
		return Stream.of(place.name(), place.municipality(), place.province().label())
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(", ", "", "."));
	}

	private static String plain(PracticeExample example) {
		Stream<String> place = Stream.ofNullable(example.place()).map(PracticeIndex::where);
		Stream<String> house = Stream.ofNullable(example.house()).map((where) -> where.name() + ".");
		Stream<String> steps = example.steps()
			.stream()
			.flatMap((step) -> Stream.of(step.title() + ".", Markdown.plain(step.body())));
		Stream<String> story = example.story().texts().map(Markdown::plain);
		return Stream.of(place, house, steps, story).flatMap((part) -> part).collect(Collectors.joining("\n"));
	}

}
