package nl.dorpel.practice;

import java.util.List;

import nl.dorpel.platform.text.DutchSearch;
import nl.dorpel.platform.text.SearchTerms;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds examples by words.
 */
@Component
class PracticeSearch {

	// "head" leaves the long story out of the ranking: reading that for every hit would
	// cost more than it orders.
	private static final String MATCHES = """
			select s.example_id from practice_search s
			where s.words @@ cast(:query as tsquery)
			order by ts_rank(s.head, cast(:query as tsquery)) desc, s.example_id desc
			""";

	private final DutchSearch dutch;

	private final JdbcClient jdbc;

	PracticeSearch(DutchSearch dutch, JdbcClient jdbc) {
		this.dutch = dutch;
		this.jdbc = jdbc;
	}

	/**
	 * Searches, in two queries; in three when the words as typed find nothing and a
	 * likely spelling is tried.
	 * @return null when nothing to search for was typed
	 */
	@Nullable Outcome search(String text) {
		SearchTerms terms = this.dutch.analyse(text);
		if (terms.empty()) {
			return null;
		}
		List<Long> matches = matches(terms.tsquery());
		String corrected = terms.correctedTsquery();
		if (!matches.isEmpty() || corrected == null) {
			return new Outcome(matches, terms, false);
		}
		return new Outcome(matches(corrected), terms, true);
	}

	private List<Long> matches(String query) {
		return this.jdbc.sql(MATCHES).param("query", query).query((rs, row) -> rs.getLong(1)).list();
	}

	/**
	 * What a search found.
	 *
	 * @param matches the examples, best first
	 * @param terms what was searched for
	 * @param corrected whether a likely spelling was used instead of what was typed
	 */
	record Outcome(List<Long> matches, SearchTerms terms, boolean corrected) {
	}

}
