package nl.dorpel.platform.text;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for, in the database's terms. Every term has to be found: as any
 * of its forms, or as a part of a compound.
 *
 * @param tsquery for {@code ... @@ ?::tsquery}; finds nothing when empty
 * @param empty whether there was nothing to search for
 * @param suggestion what was perhaps meant, when a word stands in no text: "Bedoelde je
 * …?"
 * @param correctedTsquery the tsquery of the suggestion, present together with it
 * @param words the words to mark in what is found, by the tsquery as well as by the
 * corrected one, in the form in which {@link Highlighter} compares them
 */
public record SearchTerms(String tsquery, boolean empty, @Nullable String suggestion, @Nullable String correctedTsquery,
		Set<String> words) {

	static final SearchTerms NOTHING = new SearchTerms("", true, null, null, Set.of());

	public SearchTerms {
		words = Set.copyOf(words);
	}

}
