package nl.dorpel.practice;

import java.util.List;
import java.util.Map;

import nl.dorpel.network.Gazetteer;
import nl.dorpel.platform.text.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * The page with a list of examples.
 *
 * @param filter what was asked
 * @param total the number of examples found, on all pages
 * @param hits the examples of this page
 * @param facets the facets with their counts
 * @param chips what is chosen, each with the address without it
 * @param place the place that was recognised, if one was typed and known
 * @param unknownPlace whether a place was typed that is not known
 * @param spelling what was probably meant by the words typed
 * @param corrected whether the list is that of the spelling
 * @param nearby a place that the words name
 * @param pages the pages around this one
 * @param empty what helps on when nothing was found
 */
record ExampleList(ExampleFilter filter, int total, List<Hit> hits, List<FacetView> facets, List<Chip> chips,
		Gazetteer.@Nullable Match place, boolean unknownPlace, @Nullable Spelling spelling, boolean corrected,
		@Nullable Nearby nearby, Pages pages, @Nullable Empty empty) {

	/**
	 * An example in the list.
	 *
	 * @param title its title, with the words that were searched for marked
	 * @param text a sentence with those words, or its summary
	 * @param kilometres how far away it is, or null when no place was asked
	 */
	record Hit(ExampleCard card, Snippet title, Snippet text, @Nullable Double kilometres) {
	}

	/**
	 * A facet with its options.
	 *
	 * @param open whether something is chosen in it
	 */
	record FacetView(String parameter, boolean open, List<Option> options) {
	}

	/**
	 * A value of a facet.
	 *
	 * @param count how many examples it would give, with what is chosen in the other
	 * facets
	 */
	record Option(String slug, String label, int count, boolean chosen) {
	}

	/**
	 * Something chosen.
	 *
	 * @param dutch whether the label is Dutch in every language
	 * @param without the query string without it
	 */
	record Chip(String facet, String label, boolean dutch, String without) {
	}

	/**
	 * A likely spelling.
	 *
	 * @param query the query string that searches for it
	 */
	record Spelling(String text, String query) {
	}

	/**
	 * A place named in the search box, where it is no more than a word.
	 *
	 * @param query the query string that searches around it
	 */
	record Nearby(String place, String query) {
	}

	/**
	 * An empty list.
	 *
	 * @param reason what there is nothing of
	 * @param ways out, a larger distance first, then most fruitful first
	 * @param topics topics to go on with, by their slugs, when there is no other way
	 */
	record Empty(String reason, List<WayOut> ways, Map<String, String> topics) {
	}

	/**
	 * A question like the one asked that does find something.
	 *
	 * @param label what it gives, with the number
	 */
	record WayOut(String label, int count, String query) {
	}

	/**
	 * Where one is among the pages.
	 *
	 * @param previous the query string of the page before, or null on the first
	 * @param next the query string of the page after, or null on the last
	 */
	record Pages(int current, int last, @Nullable String previous, @Nullable String next, List<PageLink> links) {
	}

	/**
	 * A numbered page.
	 *
	 * @param gap whether pages were left out before it
	 */
	record PageLink(int number, String query, boolean current, boolean gap) {
	}

}
