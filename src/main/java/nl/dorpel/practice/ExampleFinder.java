package nl.dorpel.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.dorpel.network.Gazetteer;
import nl.dorpel.network.PlaceNames;
import nl.dorpel.platform.text.Highlighter;
import nl.dorpel.platform.text.Snippet;
import nl.dorpel.practice.ExampleList.Chip;
import nl.dorpel.practice.ExampleList.FacetView;
import nl.dorpel.practice.ExampleList.Hit;
import nl.dorpel.practice.ExampleList.Nearby;
import nl.dorpel.practice.ExampleList.Option;
import nl.dorpel.practice.ExampleList.PageLink;
import nl.dorpel.practice.ExampleList.Pages;
import nl.dorpel.practice.ExampleList.Spelling;
import nl.dorpel.practice.PracticeSearch.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds examples by words, facets and distance. At most five queries a page: two or three
 * for words, one for a place, one for the cards.
 */
@Component
class ExampleFinder {

	private final CatalogueKeeper keeper;

	private final PracticeSearch search;

	private final Gazetteer gazetteer;

	private final ExampleCards cards;

	private final FacetLabels labels;

	private final PlaceNames placeNames;

	private final WaysOut waysOut;

	ExampleFinder(CatalogueKeeper keeper, PracticeSearch search, Gazetteer gazetteer, ExampleCards cards,
			FacetLabels labels, PlaceNames placeNames, WaysOut waysOut) {
		this.keeper = keeper;
		this.search = search;
		this.gazetteer = gazetteer;
		this.cards = cards;
		this.labels = labels;
		this.placeNames = placeNames;
		this.waysOut = waysOut;
	}

	// Without a transaction: each query is complete in itself, and most lists need one
	ExampleList find(ExampleFilter typed) {
		Catalogue catalogue = this.keeper.catalogue();
		PlaceNames.Named named = typed.place().isEmpty() ? this.placeNames.in(typed.text()).orElse(null) : null;
		Outcome outcome = search(typed.text(), named != null);
		ExampleFilter asked = typed.known((facet) -> this.labels.values(facet, catalogue.topics()).keySet(),
				outcome != null);
		Gazetteer.Match place = this.gazetteer.find(asked.place()).orElse(null);
		Catalogue.Selection selection = select(catalogue, asked, outcome, place);
		int last = Math.max(1, (selection.total() + ExampleFilter.PAGE_SIZE - 1) / ExampleFilter.PAGE_SIZE);
		ExampleFilter filter = asked;
		if (asked.page() > last) {
			filter = asked.withPage(last);
			selection = select(catalogue, filter, outcome, place);
		}
		return new ExampleList(filter, selection.total(), hits(selection, outcome),
				facets(filter, catalogue, selection), chips(filter, catalogue, place), place,
				place == null && !filter.place().isEmpty(), (named == null) ? spelling(filter, outcome) : null,
				outcome != null && outcome.corrected() && selection.total() > 0, nearby(filter, named),
				pages(filter, last), (selection.total() > 0) ? null
						: this.waysOut.of(catalogue, filter, (outcome != null) ? outcome.matches() : null, place));
	}

	/**
	 * Searches for the words. The name of a place is spelt right: it is not taken for
	 * another word.
	 */
	private @Nullable Outcome search(String text, boolean namesPlace) {
		Outcome outcome = text.isEmpty() ? null : this.search.search(text);
		return (outcome != null && namesPlace && outcome.corrected())
				? new Outcome(Matches.NONE, outcome.terms(), false) : outcome;
	}

	private static @Nullable Nearby nearby(ExampleFilter filter, PlaceNames.@Nullable Named named) {
		return (named == null) ? null
				: new Nearby(named.name(), filter.withText(named.rest()).withPlace(named.name()).query());
	}

	private static Catalogue.Selection select(Catalogue catalogue, ExampleFilter filter, @Nullable Outcome outcome,
			Gazetteer.@Nullable Match place) {
		return catalogue.select(filter, (outcome != null) ? outcome.matches() : null,
				(place != null) ? place.spot().location() : null);
	}

	private List<Hit> hits(Catalogue.Selection selection, @Nullable Outcome outcome) {
		Set<String> words = (outcome != null) ? outcome.terms().words() : Set.of();
		List<ExampleCards.WithText> cards = words.isEmpty() ? this.cards.withoutText(selection.page())
				: this.cards.withText(selection.page());
		return cards.stream()
			.map((found) -> new Hit(found.card(), Highlighter.mark(found.card().title(), words), text(found, words),
					selection.kilometres().get(found.card().id())))
			.toList();
	}

	/**
	 * The summary, unless only the story has the words: then the sentence with them.
	 */
	private static Snippet text(ExampleCards.WithText found, Set<String> words) {
		Snippet summary = Highlighter.mark(found.card().summary(), words);
		if (words.isEmpty() || summary.hasHit()) {
			return summary;
		}
		Snippet story = Highlighter.snippet(found.plain(), words);
		return story.hasHit() ? story : summary;
	}

	private List<FacetView> facets(ExampleFilter filter, Catalogue catalogue, Catalogue.Selection selection) {
		List<FacetView> views = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			Map<String, Integer> counts = selection.counts().getOrDefault(facet, Map.of());
			Set<String> chosen = filter.chosen(facet);
			List<Option> options = new ArrayList<>();
			this.labels.values(facet, catalogue.topics()).forEach((slug, label) -> {
				int count = counts.getOrDefault(slug, 0);
				// A value that would give nothing is left out, unless it is what was
				// chosen.
				if (count > 0 || chosen.contains(slug)) {
					options.add(new Option(slug, label, count, chosen.contains(slug)));
				}
			});
			views.add(new FacetView(facet.parameter(), !chosen.isEmpty(), options));
		}
		return views;
	}

	private List<Chip> chips(ExampleFilter filter, Catalogue catalogue, Gazetteer.@Nullable Match place) {
		List<Chip> chips = new ArrayList<>();
		if (!filter.text().isEmpty()) {
			chips.add(new Chip(this.labels.message("practice.chip.text"), filter.text(), true,
					filter.withText("").query()));
		}
		filter.chosen().forEach((facet, slugs) -> {
			Map<String, String> names = this.labels.values(facet, catalogue.topics());
			slugs.forEach((slug) -> chips.add(new Chip(this.labels.name(facet), names.getOrDefault(slug, slug),
					facet.inDutch(), filter.without(facet, slug).query())));
		});
		if (place != null) {
			chips.add(new Chip(this.labels.message("practice.chip.place"),
					this.labels.message("practice.chip.near", filter.kilometres(), place.spot().name()), false,
					filter.withPlace("").query()));
		}
		return chips;
	}

	private static @Nullable Spelling spelling(ExampleFilter filter, @Nullable Outcome outcome) {
		String suggestion = (outcome != null && !outcome.matches().isEmpty()) ? outcome.terms().suggestion() : null;
		return (suggestion != null) ? new Spelling(suggestion, filter.withText(suggestion).query()) : null;
	}

	private static Pages pages(ExampleFilter filter, int last) {
		int current = filter.page();
		List<PageLink> links = new ArrayList<>();
		int before = 0;
		for (int number : new TreeSet<>(
				List.of(1, Math.max(1, current - 1), current, Math.min(last, current + 1), last))) {
			links.add(new PageLink(number, filter.withPage(number).query(), number == current, number > before + 1));
			before = number;
		}
		return new Pages(current, last, (current > 1) ? filter.withPage(current - 1).query() : null,
				(current < last) ? filter.withPage(current + 1).query() : null, links);
	}

}
