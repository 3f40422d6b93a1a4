package nl.dorpel.practice;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.dorpel.network.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where the examples are. Many share a place, so distances are measured and put in order
 * for places, not for examples.
 */
final class Whereabouts {

	private final Map<Location, BitSet> examples = new HashMap<>();

	/**
	 * Groups the examples.
	 * @param locations the location of each example, by position
	 */
	Whereabouts(List<? extends @Nullable Location> locations) {
		for (int position = 0; position < locations.size(); position++) {
			Location location = locations.get(position);
			if (location != null) {
				this.examples.computeIfAbsent(location, (key) -> new BitSet()).set(position);
			}
		}
	}

	/**
	 * The places within so many kilometres, nearest first.
	 */
	List<Spot> around(Location centre, int kilometres) {
		return this.examples.entrySet()
			.stream()
			.filter((place) -> centre.mayLieWithin(kilometres, place.getKey()))
			.map((place) -> new Spot(centre.kilometresTo(place.getKey()), place.getValue()))
			.filter((spot) -> spot.kilometres() <= kilometres)
			.sorted(Comparator.comparingDouble(Spot::kilometres))
			.toList();
	}

	/**
	 * A place with the examples there.
	 */
	record Spot(double kilometres, BitSet examples) {

		IntStream newestFirst() {
			return this.examples.stream();
		}

	}

}
