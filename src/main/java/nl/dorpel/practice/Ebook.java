package nl.dorpel.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The e-book "Stappen in buurt- en dorpskracht": its chapters are examples.
 */
@Component
class Ebook {

	private static final String CHAPTERS = """
			select e.chapter, e.slug, e.title, e.summary, e.completeness = 'GROWING' as growing
			from practice_example e
			where e.chapter is not null
			order by e.chapter
			""";

	private final JdbcClient jdbc;

	Ebook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The number of the latest edition, 0 before the first.
	 */
	int edition() {
		return this.jdbc.sql("select coalesce(max(number), 0) from practice_edition").query(Integer.class).single();
	}

	/**
	 * The chapters in their order.
	 */
	List<Chapter> chapters() {
		return this.jdbc.sql(CHAPTERS)
			.query((rs, row) -> new Chapter(rs.getInt("chapter"), rs.getString("slug"), rs.getString("title"),
					rs.getString("summary"), rs.getBoolean("growing")))
			.list();
	}

	/**
	 * The chapters on either side of an example; none when it is no chapter itself.
	 */
	Neighbours around(@Nullable Integer chapter) {
		if (chapter == null) {
			return new Neighbours(null, null);
		}
		List<Chapter> chapters = chapters();
		return new Neighbours(
				chapters.reversed().stream().filter((other) -> other.number() < chapter).findFirst().orElse(null),
				chapters.stream().filter((other) -> other.number() > chapter).findFirst().orElse(null));
	}

	/**
	 * What to read before and after a chapter.
	 */
	record Neighbours(@Nullable Chapter previous, @Nullable Chapter next) {
	}

	/**
	 * A chapter.
	 */
	record Chapter(int number, String slug, String title, String summary, boolean growing) {
	}

}
