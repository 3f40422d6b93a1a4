package nl.dorpel.practice;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import nl.dorpel.network.Location;
import nl.dorpel.practice.Whereabouts.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot in memory of what the list of examples is narrowed down by and put in order
 * with. Examples stand at positions, newest first.
 */
final class Catalogue {

	private final List<Entry> entries;

	/** By the number of the example; -1 for numbers that no example has. */
	private final int[] positions;

	private final FacetBits facets;

	private final Whereabouts whereabouts;

	private final Map<String, String> topics;

	private final List<Topic> topicsByName;

	private final int[] byTitle;

	/**
	 * Makes a snapshot.
	 * @param entries the published examples, newest first
	 * @param topics the names of all topics by their slugs, in the order of their names
	 * @param titleOrder how titles are ordered
	 */
	Catalogue(List<Entry> entries, Map<String, String> topics, Collator titleOrder) {
		this.entries = List.copyOf(entries);
		this.positions = positions(entries);
		this.facets = new FacetBits(entries.stream().map(Entry::properties).toList());
		this.whereabouts = new Whereabouts(entries.stream().map(Entry::location).toList());
		this.topics = Collections.unmodifiableMap(topics);
		this.topicsByName = topics.entrySet()
			.stream()
			.map((topic) -> new Topic(topic.getKey(), topic.getValue()))
			.toList();
		this.byTitle = byTitle(entries, titleOrder);
	}

	private static int[] positions(List<Entry> entries) {
		int[] positions = new int[1 + Math.toIntExact(entries.stream().mapToLong(Entry::id).max().orElse(0))];
		Arrays.fill(positions, -1);
		for (int position = 0; position < entries.size(); position++) {
			positions[(int) entries.get(position).id()] = position;
		}
		return positions;
	}

	// With keys: comparing the texts themselves takes ten times as long.
	private static int[] byTitle(List<Entry> entries, Collator order) {
		List<CollationKey> keys = entries.stream().map((entry) -> order.getCollationKey(entry.title())).toList();
		return IntStream.range(0, entries.size())
			.boxed()
			.sorted(Comparator.comparing(keys::get))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	int size() {
		return this.entries.size();
	}

	Map<String, String> topics() {
		return this.topics;
	}

	/**
	 * Narrows the catalogue down.
	 * @param filter the chosen facets, the order and the page
	 * @param matches the examples that a search found, or null without a search
	 * @param centre where to search around, or null
	 */
	Selection select(ExampleFilter filter, @Nullable Matches matches, @Nullable Location centre) {
		List<BitSet> levels = (matches != null) ? matches.levels().stream().map(this::positionsOf).toList() : null;
		List<Spot> spots = (centre != null) ? this.whereabouts.around(centre, filter.kilometres()) : null;
		BitSet found = (levels != null) ? union(levels) : all();
		if (spots != null) {
			found.and(union(spots.stream().map(Spot::examples).toList()));
		}
		FacetBits.Narrowed narrowed = this.facets.narrow(found, filter.chosen());
		List<Entry> page = order(narrowed.examples(), filter, levels, spots)
			.skip((filter.page() - 1L) * ExampleFilter.PAGE_SIZE)
			.limit(ExampleFilter.PAGE_SIZE)
			.mapToObj(this.entries::get)
			.toList();
		return new Selection(narrowed.examples().cardinality(), page.stream().map(Entry::id).toList(),
				kilometres(page, centre), narrowed.counts(), narrowed.without());
	}

	private static Map<Long, Double> kilometres(List<Entry> page, @Nullable Location centre) {
		Map<Long, Double> kilometres = new HashMap<>();
		for (Entry entry : page) {
			if (centre != null && entry.location() != null) {
				kilometres.put(entry.id(), centre.kilometresTo(entry.location()));
			}
		}
		return kilometres;
	}

	/**
	 * The examples that share most topics with the given one, newest first among equals.
	 */
	List<Long> related(long id, int most) {
		int self = position(id);
		if (self < 0) {
			return List.of();
		}
		int[] shared = new int[size()];
		for (String topic : this.entries.get(self).properties().getOrDefault(Facet.TOPIC, Set.of())) {
			this.facets.anyOf(Facet.TOPIC, Set.of(topic)).stream().forEach((position) -> shared[position]++);
		}
		shared[self] = 0;
		List<Long> related = new ArrayList<>();
		for (int topics = IntStream.of(shared).max().orElse(0); topics > 0 && related.size() < most; topics--) {
			for (int position = 0; position < shared.length && related.size() < most; position++) {
				if (shared[position] == topics) {
					related.add(this.entries.get(position).id());
				}
			}
		}
		return related;
	}

	/**
	 * What an example is about, in the order of the names.
	 */
	List<Topic> topicsOf(long id) {
		int position = position(id);
		Set<String> slugs = (position < 0) ? Set.of()
				: this.entries.get(position).properties().getOrDefault(Facet.TOPIC, Set.of());
		return this.topicsByName.stream().filter((topic) -> slugs.contains(topic.slug())).toList();
	}

	/**
	 * The newest examples about any of the given topics, those whose story is complete
	 * before others.
	 */
	List<Long> about(Set<String> topics, int most) {
		return ids(completeFirst(this.facets.anyOf(Facet.TOPIC, topics)), most);
	}

	/**
	 * The newest examples whose story is complete, and others only when those run out.
	 */
	List<Long> newestStories(int most) {
		return ids(completeFirst(all()), most);
	}

	List<Long> newest(int most) {
		return ids(IntStream.range(0, size()), most);
	}

	private List<Long> ids(IntStream positions, int most) {
		return positions.limit(most).mapToObj((position) -> this.entries.get(position).id()).toList();
	}

	/**
	 * The number of examples for each value of a facet.
	 */
	Map<String, Integer> totals(Facet facet) {
		return this.facets.count(facet, all());
	}

	private BitSet all() {
		BitSet all = new BitSet(size());
		all.set(0, size());
		return all;
	}

	private int position(long id) {
		return (id >= 0 && id < this.positions.length) ? this.positions[(int) id] : -1;
	}

	private BitSet positionsOf(BitSet ids) {
		BitSet found = new BitSet(size());
		for (int id = ids.nextSetBit(0); id >= 0; id = ids.nextSetBit(id + 1)) {
			int position = position(id);
			// A search may be a moment ahead of the snapshot.
			if (position >= 0) {
				found.set(position);
			}
		}
		return found;
	}

	private static BitSet union(List<BitSet> sets) {
		BitSet union = new BitSet();
		sets.forEach(union::or);
		return union;
	}

	private IntStream order(BitSet result, ExampleFilter filter, @Nullable List<BitSet> levels,
			@Nullable List<Spot> spots) {
		return switch (filter.order().inEffect(filter, spots != null)) {
			case NEWEST -> result.stream();
			case TITLE -> IntStream.of(this.byTitle).filter(result::get);
			case NEAREST ->
				(spots != null) ? spots.stream().flatMapToInt(Spot::newestFirst).filter(result::get) : result.stream();
			case DEFAULT -> (levels != null) ? levels.stream().flatMapToInt(BitSet::stream).filter(result::get)
					: completeFirst(result);
		};
	}

	private IntStream completeFirst(BitSet result) {
		BitSet complete = this.facets.anyOf(Facet.COMPLETENESS, Set.of(Completeness.COMPLETE.slug()));
		complete.and(result);
		BitSet growing = (BitSet) result.clone();
		growing.andNot(complete);
		return IntStream.concat(complete.stream(), growing.stream());
	}

	/**
	 * What the catalogue knows of one example.
	 */
	record Entry(long id, String title, @Nullable Location location, Map<Facet, Set<String>> properties) {
	}

	/**
	 * A topic by its name.
	 */
	record Topic(String slug, String name) {
	}

	/**
	 * The outcome for one page.
	 *
	 * @param total how many examples there are, on all pages
	 * @param page the ids of this page, in order
	 * @param kilometres the distance per id, when there is a centre
	 * @param counts how many examples each value of a facet would give, with what is
	 * chosen in the other facets
	 * @param without how many there would be without what is chosen in a facet
	 */
	record Selection(int total, List<Long> page, Map<Long, Double> kilometres, Map<Facet, Map<String, Integer>> counts,
			Map<Facet, Integer> without) {
	}

}
