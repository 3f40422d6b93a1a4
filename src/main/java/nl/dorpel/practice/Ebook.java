package nl.dorpel.practice;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The e-book "Stappen in buurt- en dorpskracht": its chapters are examples.
 */
@Component
class Ebook {

	private static final String CHAPTERS = """
			select e.chapter, e.slug, e.title, e.summary, e.completeness = 'GROWING' as growing,
				(select max(number) from practice_edition) as edition
			from practice_example e
			where e.chapter is not null
			order by e.chapter
			""";

	private final JdbcClient jdbc;

	Ebook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The chapters in their order, and the number of the latest edition; in one query.
	 */
	Contents contents() {
		int[] edition = { 0 };
		List<Chapter> chapters = this.jdbc.sql(CHAPTERS).query((rs, row) -> {
			edition[0] = rs.getInt("edition");
			return new Chapter(rs.getInt("chapter"), rs.getString("slug"), rs.getString("title"),
					rs.getString("summary"), rs.getBoolean("growing"));
		}).list();
		return new Contents(edition[0], chapters);
	}

	/**
	 * What is in the book.
	 */
	record Contents(int edition, List<Chapter> chapters) {

		Optional<Chapter> before(@Nullable Integer chapter) {
			return (chapter == null) ? Optional.empty()
					: this.chapters.stream().filter((other) -> other.number() < chapter).reduce((a, b) -> b);
		}

		Optional<Chapter> after(@Nullable Integer chapter) {
			return (chapter == null) ? Optional.empty()
					: this.chapters.stream().filter((other) -> other.number() > chapter).findFirst();
		}

	}

	/**
	 * A chapter.
	 */
	record Chapter(int number, String slug, String title, String summary, boolean growing) {
	}

}
