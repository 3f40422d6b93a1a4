package nl.dorpel.platform.text;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for, in the database's terms.
 *
 * @param terms all of which have to be found; none when there was nothing to search for
 * @param suggestion what was perhaps meant, when a word stands in no text: "Bedoelde je
 * …?"
 * @param corrected the terms of the suggestion, present together with it
 * @param words the words to mark in what is found, by the terms as well as by the
 * corrected ones, in the form in which {@link Highlighter} compares them
 */
public record SearchTerms(List<Term> terms, @Nullable String suggestion, List<Term> corrected, Set<String> words) {

	static final SearchTerms NOTHING = new SearchTerms(List.of(), null, List.of(), Set.of());

	public SearchTerms {
		terms = List.copyOf(terms);
		corrected = List.copyOf(corrected);
		words = Set.copyOf(words);
	}

	public boolean empty() {
		return this.terms.isEmpty();
	}

	/**
	 * A typed word, found as any of its forms or as a part of a compound.
	 *
	 * @param lexemes of which one is enough
	 * @param pieces the lexemes of the parts of a word with a hyphen, which all together
	 * are enough as well; none for another word
	 */
	public record Term(Set<String> lexemes, Set<String> pieces) {

		public Term {
			lexemes = Set.copyOf(lexemes);
			pieces = Set.copyOf(pieces);
		}

	}

}
