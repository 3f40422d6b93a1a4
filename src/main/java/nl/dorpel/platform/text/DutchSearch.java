package nl.dorpel.platform.text;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes of a typed search what PostgreSQL looks for. Which words are forms of one word is
 * decided in the migration {@code platform_dutch_search}; nothing here repeats it.
 */
@Component
public class DutchSearch {

	private static final int MAX_CHARACTERS = 200;

	private static final int MAX_WORDS = 8;

	/**
	 * Only letters, digits and what joins them reach the database, so no query is too
	 * strange.
	 */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’-][\\p{L}\\p{N}\\p{M}]+)*");

	/**
	 * One row for each typed word. Related are the words it is a part of, those it ends
	 * ("buurtkamer" for "kamer") first; of an unknown last word also those that it
	 * begins, for who stops typing halfway. The part before it has three letters or more
	 * and could be a Dutch word: none ends in h, v or "bl", so "statushouder" is no kind
	 * of "ouder". Before four letters that begin with a vowel it has to be a word that is
	 * known: "avondeten" has to do with "eten", and "ontmoeten" has not.
	 * <p>
	 * The trigram index serves LIKE and, for words that nobody wrote, the {@code %}
	 * operator at its default threshold of 0.3: one wrong letter in a word of four or
	 * five leaves about that much in common. {@link EditDistance} then picks.
	 */
	private static final String ANALYSIS = """
			with term as materialized (
				select nr, raw, word, lexeme, stop, last,
					exists (select from search_word where search_word.lexeme = term.lexeme) as known
				from (
					select nr, raw, word, dutch_lexeme(word) as lexeme, dutch_is_stop_word(word) as stop,
						nr = max(nr) over () as last
					from (
						select nr, raw, dutch_word(raw) as word
						from unnest(:typed::text[]) with ordinality as typed (raw, nr)) as typed
					where word <> '') as term
			), related as materialized (
				select term.*, array(
					select found.lexeme
					from search_word as found
					where not stop and found.lexeme <> term.lexeme
						and (length(term.word) >= 4 and found.word like '%' || term.word || '%'
						  or length(term.lexeme) >= 4 and found.lexeme like '%' || term.lexeme || '%')
						and (found.word like term.word || '___%'
						  or found.lexeme like term.lexeme || '___%'
						  or last and not known and found.word like term.word || '%'
						  or position(term.word in found.word) > 3
							and left(found.word, position(term.word in found.word) - 1) !~ :impossibleEnd
							and (term.word !~ :looksLikeAnEnding or exists (
								select
								from search_word as before
								where before.lexeme = dutch_lexeme(
									regexp_replace(left(found.word, position(term.word in found.word) - 1), 's$', ''))))
						  or position(term.lexeme in found.lexeme) > 3 and length(term.lexeme) >= 4
							and left(found.lexeme, position(term.lexeme in found.lexeme) - 1) !~ :impossibleEnd)
					group by found.lexeme
					order by
						bool_or(right(found.word, length(term.word)) = term.word
						  or right(found.lexeme, length(term.lexeme)) = term.lexeme) desc,
						min(length(found.word)), found.lexeme
					limit 100) as others
				from term
			)
			select raw, stop, lexeme, others,
				array(
					select distinct dutch_lexeme(piece.word)
					from dutch_words(raw) as piece
					where raw like '%-%' and piece.word <> related.word) as pieces,
				array(
					select found.word
					from search_word as found
					where found.lexeme = any(related.lexeme || related.others)) as words,
				array(
					select near.word
					from search_word as near
					where not known and not stop and near.word % related.word
						and not dutch_is_stop_word(near.word) and not exists (
						select
						from search_word as found
						where found.lexeme = any(related.others) and position(related.word in found.word) > 0)
					order by similarity(near.word, related.word) desc, near.word
					limit 20) as near,
				related.word as word
			from related
			order by nr
			""";

	private static final String IMPOSSIBLE_END = "([hqvz]|[^i]j|[bcdfgkptvw][lr]|[gk]n|[dt]w)$";

	private static final String LOOKS_LIKE_AN_ENDING = "^[aeiou]...$";

	private final JdbcClient jdbc;

	DutchSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Analyses what somebody typed, whatever it is: of more than 200 characters or 8
	 * words the rest is left out.
	 */
	public SearchTerms analyse(@Nullable String query) {
		SearchTerms asTyped = analyseTyped(query);
		if (asTyped.suggestion() == null) {
			return asTyped;
		}
		SearchTerms corrected = analyseTyped(asTyped.suggestion());
		Set<String> words = new HashSet<>(asTyped.words());
		words.addAll(corrected.words());
		return new SearchTerms(asTyped.terms(), asTyped.suggestion(), corrected.terms(), words);
	}

	/**
	 * Remembers the words of a text that visitors can find, so that parts of compounds
	 * find them, suggestions know them and hits are marked. Call it once for all texts of
	 * a page, late in the transaction: who learns the same new word waits until it ends.
	 */
	public void learn(String text) {
		this.jdbc.sql("select search_learn(:text)")
			.param("text", text.replace("\0", " "))
			.query((row, number) -> 0)
			.list();
	}

	private SearchTerms analyseTyped(@Nullable String query) {
		String[] typed = typedWords(query);
		if (typed.length == 0) {
			return SearchTerms.NOTHING;
		}
		List<Term> all = this.jdbc.sql(ANALYSIS)
			.param("typed", typed)
			.param("impossibleEnd", IMPOSSIBLE_END)
			.param("looksLikeAnEnding", LOOKS_LIKE_AN_ENDING)
			.query(Term::of)
			.list();
		List<Term> telling = all.stream().filter((term) -> !term.stop()).toList();
		List<Term> terms = telling.isEmpty() ? all : telling;
		Set<String> words = terms.stream().flatMap(Term::marked).collect(Collectors.toSet());
		return new SearchTerms(terms.stream().map(Term::asSearched).toList(), suggestion(all), List.of(), words);
	}

	private static String[] typedWords(@Nullable String query) {
		if (query == null) {
			return new String[0];
		}
		String bounded = query.substring(0, Math.min(query.length(), MAX_CHARACTERS));
		return WORD.matcher(bounded).results().limit(MAX_WORDS).map(MatchResult::group).toArray(String[]::new);
	}

	private static @Nullable String suggestion(List<Term> terms) {
		if (terms.stream().allMatch((term) -> term.correction().isEmpty())) {
			return null;
		}
		return terms.stream().map((term) -> term.correction().orElse(term.raw())).collect(Collectors.joining(" "));
	}

	/**
	 * One typed word.
	 *
	 * @param raw as it was typed
	 * @param others the lexemes of compounds with it
	 * @param pieces the lexemes of its parts, when it has a hyphen
	 * @param words all words in texts that it finds
	 * @param near words in texts that look like it, when it stands in none as it was
	 * typed
	 */
	private record Term(String raw, String word, boolean stop, String lexeme, List<String> others, List<String> pieces,
			List<String> words, List<String> near) {

		static Term of(ResultSet row, int number) throws SQLException {
			return new Term(row.getString("raw"), row.getString("word"), row.getBoolean("stop"),
					row.getString("lexeme"), strings(row.getArray("others")), strings(row.getArray("pieces")),
					strings(row.getArray("words")), strings(row.getArray("near")));
		}

		private static List<String> strings(Array array) throws SQLException {
			return List.of((String[]) array.getArray());
		}

		SearchTerms.Term asSearched() {
			Set<String> lexemes = new HashSet<>(this.others);
			lexemes.add(this.lexeme);
			return new SearchTerms.Term(lexemes, Set.copyOf(this.pieces));
		}

		/**
		 * The word itself too: the vocabulary has neither numbers nor words of one or two
		 * letters.
		 */
		Stream<String> marked() {
			return Stream.concat(Stream.of(this.word), this.words.stream());
		}

		Optional<String> correction() {
			if (!this.pieces.isEmpty()) {
				return Optional.empty();
			}
			return this.near.stream()
				.filter(this::beginsAlike)
				.filter((candidate) -> EditDistance.between(this.word, candidate) <= tolerance())
				.min(Comparator.comparingInt((candidate) -> EditDistance.between(this.word, candidate)));
		}

		/**
		 * Another first letter makes another word ("taal", "zaal"); one too many, missing
		 * or swapped is a slip.
		 */
		private boolean beginsAlike(String candidate) {
			char first = candidate.charAt(0);
			return first == this.word.charAt(0) || this.word.startsWith(String.valueOf(first), 1)
					|| candidate.startsWith(this.word.substring(0, 1), 1);
		}

		/**
		 * What is nearly a word of its own is rather that than a part of others:
		 * "gemente" is no kind of "management". Three slips make another word: from
		 * "vergunning" they lead to "vergoeding".
		 */
		private int tolerance() {
			return (this.word.length() <= 6 || !this.others.isEmpty()) ? 1 : 2;
		}

	}

}
