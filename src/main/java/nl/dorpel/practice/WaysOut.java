package nl.dorpel.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dorpel.network.Gazetteer;
import nl.dorpel.practice.ExampleList.Empty;
import nl.dorpel.practice.ExampleList.WayOut;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Helps on who found nothing: farther away, or without one of the choices. With a single
 * choice that would be the whole list; then a few topics help better.
 */
@Component
class WaysOut {

	private static final int TOPICS = 6;

	private final FacetLabels labels;

	WaysOut(FacetLabels labels) {
		this.labels = labels;
	}

	/**
	 * What to do about an empty list.
	 * @param matches the examples with the words asked for, or null when there are none
	 */
	Empty of(Catalogue catalogue, ExampleFilter filter, @Nullable Matches matches, Gazetteer.@Nullable Match place) {
		List<WayOut> without = without(catalogue, filter, matches, place);
		boolean single = without.size() == 1;
		List<WayOut> ways = Stream
			.concat(farther(catalogue, filter, matches, place),
					single ? Stream.empty()
							: without.stream()
								.filter((way) -> way.count() > 0)
								.sorted(Comparator.comparingInt(WayOut::count).reversed()))
			.toList();
		return new Empty(reason(filter, matches, place, single), ways, ways.isEmpty() ? topics(catalogue) : Map.of());
	}

	private String reason(ExampleFilter filter, @Nullable Matches matches, Gazetteer.@Nullable Match place,
			boolean single) {
		if (single && matches != null) {
			return this.labels.message("practice.empty.words", filter.text());
		}
		return (single && place != null) ? this.labels.message("practice.empty.place", filter.kilometres(), name(place))
				: this.labels.message("practice.empty");
	}

	/** The least distance that is enough. */
	private Stream<WayOut> farther(Catalogue catalogue, ExampleFilter filter, @Nullable Matches matches,
			Gazetteer.@Nullable Match place) {
		if (place == null) {
			return Stream.empty();
		}
		return ExampleFilter.DISTANCES.stream()
			.filter((kilometres) -> kilometres > filter.kilometres())
			.map(filter::withDistance)
			.map((wider) -> {
				int count = total(catalogue, wider, matches, place);
				String key = (count == 1) ? "practice.empty.farther.one" : "practice.empty.farther";
				return new WayOut(this.labels.message(key, count, wider.kilometres(), name(place)), count,
						wider.query());
			})
			.filter((way) -> way.count() > 0)
			.limit(1);
	}

	private List<WayOut> without(Catalogue catalogue, ExampleFilter filter, @Nullable Matches matches,
			Gazetteer.@Nullable Match place) {
		List<WayOut> ways = new ArrayList<>();
		filter.chosen().keySet().forEach((facet) -> {
			ExampleFilter rest = filter.without(facet);
			ways.add(without(this.labels.name(facet), total(catalogue, rest, matches, place), rest));
		});
		if (matches != null) {
			ways.add(without(filter.text(), total(catalogue, filter, null, place), filter.withText("")));
		}
		if (place != null) {
			ways.add(without(name(place), total(catalogue, filter, matches, null), filter.withPlace("")));
		}
		return ways;
	}

	private WayOut without(String choice, int count, ExampleFilter rest) {
		String key = (count == 1) ? "practice.empty.way.one" : "practice.empty.way";
		return new WayOut(this.labels.message(key, count, choice), count, rest.query());
	}

	private static int total(Catalogue catalogue, ExampleFilter filter, @Nullable Matches matches,
			Gazetteer.@Nullable Match place) {
		return catalogue.select(filter, matches, (place != null) ? place.spot().location() : null).total();
	}

	private static String name(Gazetteer.Match place) {
		return place.spot().name();
	}

	/** Those with most examples. */
	private static Map<String, String> topics(Catalogue catalogue) {
		Map<String, String> topics = new LinkedHashMap<>();
		catalogue.totals(Facet.TOPIC)
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(TOPICS)
			.forEach((topic) -> topics.put(topic.getKey(),
					catalogue.topics().getOrDefault(topic.getKey(), topic.getKey())));
		return topics;
	}

}
