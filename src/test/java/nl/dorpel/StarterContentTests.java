package nl.dorpel;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starter content fills an empty database once. After that it belongs to the people who
 * edit it.
 */
@WebTest
@Transactional
class StarterContentTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("starterContent")
	Lifecycle starterContent;

	@Test
	void aSecondStartLoadsNothingTwice() {
		String before = counts();
		assertThat(before.split(" ")).noneMatch("0"::equals);
		this.starterContent.start();
		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void anEditedTextStaysAsItWasEdited() {
		update("update practice_example set title = 'Door een redacteur verbeterd' where chapter = 1");
		update("update concept set summary = 'Korter' where slug = 'buurtkamers'");
		update("update site_page set body = 'Nieuw' where path = '/over'");
		this.starterContent.start();
		assertThat(text("select title from practice_example where chapter = 1"))
			.isEqualTo("Door een redacteur verbeterd");
		assertThat(text("select summary from concept where slug = 'buurtkamers'")).isEqualTo("Korter");
		assertThat(text("select body from site_page where path = '/over'")).isEqualTo("Nieuw");
	}

	@Test
	void whatWasDeletedDoesNotComeBack() {
		update("delete from practice_example where chapter = 1");
		update("delete from concept where slug = 'buurtkamers'");
		update("delete from site_page where path = '/over'");
		String before = counts();
		this.starterContent.start();
		assertThat(counts()).isEqualTo(before);
		assertThat(text("select count(*) from practice_example where chapter = 1")).isEqualTo("0");
	}

	@Test
	void aSetThatTheDatabaseHasNotHadYetIsLoaded() {
		String before = text("select count(*) from site_page");
		update("delete from site_page");
		update("delete from starter_set where name in ('site-pages', 'site-pages-en')");
		this.starterContent.start();
		assertThat(text("select count(*) from site_page")).isEqualTo(before);
		assertThat(text("select count(*) from starter_set where name like 'site-pages%'")).isEqualTo("2");
	}

	private void update(String sql) {
		assertThat(this.jdbc.sql(sql).update()).as(sql).isPositive();
	}

	private String text(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

	private String counts() {
		return text(
				"""
						select concat_ws(' ', (select count(*) from place), (select count(*) from topic),
							(select count(*) from house), (select count(*) from practice_example),
							(select count(*) from practice_step), (select count(*) from concept),
							(select count(*) from concept_download), (select count(*) from stored_file),
							(select count(*) from site_page), (select count(*) from contact_request), (select count(*) from starter_set))
						""");
	}

}
