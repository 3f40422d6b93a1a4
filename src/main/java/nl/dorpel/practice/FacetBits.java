package nl.dorpel.practice;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A bit per example for every value of every facet, so that all counts of a page are a
 * few intersections, whatever the number of examples.
 */
final class FacetBits {

	private final Map<Facet, Map<String, BitSet>> bits = new EnumMap<>(Facet.class);

	/**
	 * Sets the bits.
	 * @param properties the values of each example, by position
	 */
	FacetBits(List<Map<Facet, Set<String>>> properties) {
		for (Facet facet : Facet.values()) {
			this.bits.put(facet, new HashMap<>());
		}
		for (int position = 0; position < properties.size(); position++) {
			for (Map.Entry<Facet, Set<String>> property : properties.get(position).entrySet()) {
				for (String slug : property.getValue()) {
					values(property.getKey()).computeIfAbsent(slug, (key) -> new BitSet(properties.size()))
						.set(position);
				}
			}
		}
	}

	BitSet anyOf(Facet facet, Set<String> slugs) {
		BitSet any = new BitSet();
		for (String slug : slugs) {
			any.or(values(facet).getOrDefault(slug, new BitSet()));
		}
		return any;
	}

	/**
	 * How many of the given examples there are for each value of a facet.
	 */
	Map<String, Integer> count(Facet facet, BitSet among) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		values(facet).forEach((slug, examples) -> {
			BitSet both = (BitSet) examples.clone();
			both.and(among);
			counts.put(slug, both.cardinality());
		});
		return counts;
	}

	/**
	 * Narrows down by what was chosen.
	 * @param found the examples to begin with
	 */
	Narrowed narrow(BitSet found, Map<Facet, Set<String>> chosen) {
		Map<Facet, BitSet> allowed = new EnumMap<>(Facet.class);
		chosen.forEach((facet, slugs) -> allowed.put(facet, anyOf(facet, slugs)));
		BitSet result = narrow(found, allowed, null);
		Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
		Map<Facet, Integer> without = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			BitSet others = allowed.containsKey(facet) ? narrow(found, allowed, facet) : result;
			counts.put(facet, count(facet, others));
			without.put(facet, others.cardinality());
		}
		return new Narrowed(result, counts, without);
	}

	private static BitSet narrow(BitSet found, Map<Facet, BitSet> allowed, @Nullable Facet except) {
		BitSet result = (BitSet) found.clone();
		allowed.forEach((facet, examples) -> {
			if (facet != except) {
				result.and(examples);
			}
		});
		return result;
	}

	private Map<String, BitSet> values(Facet facet) {
		return this.bits.getOrDefault(facet, Map.of());
	}

	/**
	 * What is left.
	 *
	 * @param counts how many examples each value of a facet would give, with what is
	 * chosen in the other facets
	 * @param without how many there would be without what is chosen in a facet
	 */
	record Narrowed(BitSet examples, Map<Facet, Map<String, Integer>> counts, Map<Facet, Integer> without) {
	}

}
