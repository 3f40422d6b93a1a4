package nl.dorpel.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import nl.dorpel.network.Location;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot in memory of what the list of examples is narrowed down by: a bit per
 * example for every value of every facet, so that all counts of a page are a few
 * intersections, whatever the number of examples. Examples stand at positions, newest
 * first.
 */
final class Catalogue {

	private final List<Entry> entries;

	private final Map<Long, Integer> positions = new HashMap<>();

	private final Map<Facet, Map<String, BitSet>> facets = new EnumMap<>(Facet.class);

	private final Map<String, String> topics;

	private final int[] byTitle;

	/**
	 * Makes a snapshot.
	 * @param entries the published examples, newest first
	 * @param topics the names of all topics by their slugs, in the order of their names
	 * @param titleOrder how titles are ordered
	 */
	Catalogue(List<Entry> entries, Map<String, String> topics, Comparator<? super String> titleOrder) {
		this.entries = List.copyOf(entries);
		this.topics = Collections.unmodifiableMap(topics);
		for (Facet facet : Facet.values()) {
			this.facets.put(facet, new HashMap<>());
		}
		for (int position = 0; position < entries.size(); position++) {
			Entry entry = entries.get(position);
			this.positions.put(entry.id(), position);
			for (Map.Entry<Facet, Set<String>> property : entry.properties().entrySet()) {
				for (String slug : property.getValue()) {
					values(property.getKey()).computeIfAbsent(slug, (key) -> new BitSet(entries.size())).set(position);
				}
			}
		}
		this.byTitle = IntStream.range(0, entries.size())
			.boxed()
			.sorted(Comparator.comparing((position) -> entries.get(position).title(), titleOrder))
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
	 * @param matches the examples that a search found, best first, or null without a
	 * search
	 * @param centre where to search around, or null
	 */
	Selection select(ExampleFilter filter, @Nullable List<Long> matches, @Nullable Location centre) {
		BitSet found = (matches != null) ? positionsOf(matches) : all();
		double[] distances = (centre != null) ? new double[size()] : null;
		if (centre != null && distances != null) {
			found.and(within(filter.kilometres(), centre, distances));
		}
		Map<Facet, BitSet> allowed = new EnumMap<>(Facet.class);
		filter.chosen().forEach((facet, slugs) -> allowed.put(facet, anyOf(facet, slugs)));
		BitSet result = narrow(found, allowed, null);
		Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
		Map<Facet, Integer> without = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			BitSet others = allowed.containsKey(facet) ? narrow(found, allowed, facet) : result;
			counts.put(facet, count(facet, others));
			without.put(facet, others.cardinality());
		}
		List<Long> page = order(result, filter, matches, distances).skip((filter.page() - 1L) * ExampleFilter.PAGE_SIZE)
			.limit(ExampleFilter.PAGE_SIZE)
			.mapToObj((position) -> this.entries.get(position).id())
			.toList();
		Map<Long, Double> kilometres = new HashMap<>();
		if (distances != null) {
			page.forEach((id) -> kilometres.put(id, distances[this.positions.getOrDefault(id, 0)]));
		}
		return new Selection(result.cardinality(), page, kilometres, counts, without);
	}

	/**
	 * The examples that share most topics with the given one, newest first among equals.
	 */
	List<Long> related(long id, int most) {
		Integer self = this.positions.get(id);
		if (self == null) {
			return List.of();
		}
		int[] shared = new int[size()];
		for (String topic : this.entries.get(self).properties().getOrDefault(Facet.TOPIC, Set.of())) {
			values(Facet.TOPIC).getOrDefault(topic, new BitSet()).stream().forEach((position) -> shared[position]++);
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
	 * The newest examples about any of the given topics.
	 */
	List<Long> about(Set<String> topics, int most) {
		return anyOf(Facet.TOPIC, topics).stream()
			.limit(most)
			.mapToObj((position) -> this.entries.get(position).id())
			.toList();
	}

	/**
	 * The newest examples whose story is complete, and others only when those run out.
	 */
	List<Long> newestStories(int most) {
		return completeFirst(all()).limit(most).mapToObj((position) -> this.entries.get(position).id()).toList();
	}

	List<Long> newest(int most) {
		return this.entries.stream().limit(most).map(Entry::id).toList();
	}

	/**
	 * The number of examples for each value of a facet.
	 */
	Map<String, Integer> totals(Facet facet) {
		return count(facet, all());
	}

	private Map<String, BitSet> values(Facet facet) {
		return this.facets.getOrDefault(facet, Map.of());
	}

	private BitSet all() {
		BitSet all = new BitSet(size());
		all.set(0, size());
		return all;
	}

	private BitSet positionsOf(List<Long> ids) {
		BitSet bits = new BitSet(size());
		for (Long id : ids) {
			Integer position = this.positions.get(id);
			// A search may be a moment ahead of the snapshot.
			if (position != null) {
				bits.set(position);
			}
		}
		return bits;
	}

	/**
	 * Which examples lie near; how far away each of these is goes into the distances.
	 */
	private BitSet within(int kilometres, Location centre, double[] distances) {
		BitSet near = new BitSet(size());
		for (int position = 0; position < size(); position++) {
			Location location = this.entries.get(position).location();
			if (location != null && centre.mayLieWithin(kilometres, location)) {
				distances[position] = centre.kilometresTo(location);
				near.set(position, distances[position] <= kilometres);
			}
		}
		return near;
	}

	private BitSet anyOf(Facet facet, Set<String> slugs) {
		BitSet any = new BitSet(size());
		for (String slug : slugs) {
			any.or(values(facet).getOrDefault(slug, new BitSet()));
		}
		return any;
	}

	private static BitSet narrow(BitSet found, Map<Facet, BitSet> allowed, @Nullable Facet except) {
		BitSet result = (BitSet) found.clone();
		allowed.forEach((facet, bits) -> {
			if (facet != except) {
				result.and(bits);
			}
		});
		return result;
	}

	private Map<String, Integer> count(Facet facet, BitSet among) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		values(facet).forEach((slug, bits) -> {
			BitSet both = (BitSet) bits.clone();
			both.and(among);
			counts.put(slug, both.cardinality());
		});
		return counts;
	}

	private IntStream order(BitSet result, ExampleFilter filter, @Nullable List<Long> matches,
			double @Nullable [] distances) {
		return switch (filter.order().inEffect(filter, distances != null)) {
			case NEWEST -> result.stream();
			case TITLE -> IntStream.of(this.byTitle).filter(result::get);
			case NEAREST -> (distances != null) ? nearest(result, distances) : result.stream();
			case DEFAULT -> (matches != null) ? ranked(result, matches) : completeFirst(result);
		};
	}

	private IntStream completeFirst(BitSet result) {
		BitSet complete = anyOf(Facet.COMPLETENESS, Set.of(Completeness.COMPLETE.slug()));
		complete.and(result);
		BitSet growing = (BitSet) result.clone();
		growing.andNot(complete);
		return IntStream.concat(complete.stream(), growing.stream());
	}

	private IntStream ranked(BitSet result, List<Long> matches) {
		return matches.stream().mapToInt((id) -> this.positions.getOrDefault(id, size())).filter(result::get);
	}

	// As numbers: the distance in millimetres above, the position below, so that among
	// equals the newest comes first.
	private static IntStream nearest(BitSet result, double[] distances) {
		return result.stream()
			.mapToLong((position) -> ((long) (distances[position] * 1_000_000) << Integer.SIZE) | position)
			.sorted()
			.mapToInt((key) -> (int) key);
	}

	/**
	 * What the catalogue knows of one example.
	 */
	record Entry(long id, String title, @Nullable Location location, Map<Facet, Set<String>> properties) {
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
