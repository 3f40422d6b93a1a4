package nl.dorpel.practice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
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
		Postings postings = new Postings(terms);
		this.jdbc.sql(POSTINGS).param("lexemes", postings.lexemes().toArray(String[]::new)).query((row) -> {
			long[] examples = bits(row.getBytes("examples"));
			postings.add(row.getString("lexeme"), row.getString("part"), row.getInt("block"), examples);
		});
		return postings;
	}

	/** The bytes of the bits come after their number, in four bytes. */
	private static long[] bits(byte[] sent) {
		LongBuffer bits = ByteBuffer.wrap(sent, Integer.BYTES, sent.length - Integer.BYTES)
			.order(ByteOrder.LITTLE_ENDIAN)
			.asLongBuffer();
		long[] words = new long[bits.remaining()];
		bits.get(words);
		return words;
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
