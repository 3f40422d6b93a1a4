package nl.dorpel.practice;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.Stream;

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

	private static final String POSTINGS = """
			select lexeme, part, block, bit_send(examples) as examples from practice_posting
			where lexeme = any(:lexemes)
			""";

	private final DutchSearch dutch;

	private final JdbcClient jdbc;

	PracticeSearch(DutchSearch dutch, JdbcClient jdbc) {
		this.dutch = dutch;
		this.jdbc = jdbc;
	}

	/**
	 * Searches, in two queries; in three when a likely spelling is known.
	 * @return null when nothing to search for was typed
	 */
	@Nullable Outcome search(String text) {
		SearchTerms terms = this.dutch.analyse(text);
		if (terms.empty()) {
			return null;
		}
		Postings postings = read(Stream.concat(terms.terms().stream(), terms.corrected().stream()));
		Matches matches = postings.find(terms.terms());
		if (!matches.isEmpty() || terms.corrected().isEmpty()) {
			return new Outcome(matches, terms, false);
		}
		return new Outcome(postings.find(terms.corrected()), terms, true);
	}

	private Postings read(Stream<SearchTerms.Term> terms) {
		String[] lexemes = terms.flatMap((term) -> Stream.concat(term.lexemes().stream(), term.pieces().stream()))
			.distinct()
			.toArray(String[]::new);
		Postings postings = new Postings();
		this.jdbc.sql(POSTINGS).param("lexemes", lexemes).query((row) -> {
			// The bytes of the bits come after their number, in four bytes.
			ByteBuffer bits = ByteBuffer.wrap(row.getBytes("examples")).position(Integer.BYTES);
			postings.add(row.getString("lexeme"), row.getString("part"), row.getInt("block"), BitSet.valueOf(bits));
		});
		return postings;
	}

	/**
	 * What a search found.
	 *
	 * @param terms what was searched for
	 * @param corrected whether a likely spelling was used instead of what was typed
	 */
	record Outcome(Matches matches, SearchTerms terms, boolean corrected) {
	}

}
