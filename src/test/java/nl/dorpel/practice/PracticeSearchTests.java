package nl.dorpel.practice;

import java.util.BitSet;
import java.util.Objects;

import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the rows of practice_posting follow those of practice_search.
 */
@WebTest
@Transactional
class PracticeSearchTests {

	@Autowired
	PracticeSearch search;

	@Autowired
	JdbcClient jdbc;

	private int anExample() {
		return this.jdbc.sql("select min(example_id) from practice_search").query(Integer.class).single();
	}

	private BitSet found(String word, int level) {
		return Objects.requireNonNull(this.search.search(word)).matches().levels().get(level);
	}

	private void write(int example, String title, String rest) {
		this.jdbc.sql("update practice_search set words = search_vector(?, '', '', ?) where example_id = ?")
			.params(title, rest, example)
			.update();
	}

	@Test
	void whatIsWrittenIsFoundInItsPart() {
		int example = anExample();
		write(example, "Zeppelin", "Luchtballon");
		assertThat(found("zeppelins", 0).get(example)).isTrue();
		assertThat(found("luchtballonnen", 3).get(example)).isTrue();
		assertThat(found("luchtballonnen", 0).get(example)).isFalse();
	}

	@Test
	void whatIsRewrittenIsNotFoundByItsOldWordsWhileOthersAre() {
		int example = anExample();
		BitSet before = found("bewoners", 3);
		write(example, "Zeppelin", "Een bewoner");
		assertThat(found("bewoners", 3).get(example)).isTrue();
		write(example, "Luchtballon", "");
		assertThat(found("zeppelin", 0).get(example)).isFalse();
		assertThat(found("luchtballon", 0).get(example)).isTrue();
		before.clear(example);
		assertThat(before.isEmpty()).isFalse();
		assertThat(found("bewoners", 3)).isEqualTo(before);
	}

	@Test
	void whatIsDeletedIsFoundNoMore() {
		int example = anExample();
		write(example, "Zeppelin", "");
		this.jdbc.sql("delete from practice_search where example_id = ?").param(example).update();
		assertThat(found("zeppelin", 0).isEmpty()).isTrue();
	}

}
