package nl.dorpel.trendbureau.counting;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What stands on one ballot: for each option its place, 1 for the first. Equal places are
 * a tie; an option without a place comes after all that have one. Two ballots that say
 * the same are equal, however it was written down.
 */
public final class Preference {

	private static final int LAST = Byte.MAX_VALUE;

	/** By option; 0 is no place. Without the zeros at the end. */
	private final byte[] places;

	private Preference(byte[] places, int length) {
		this.places = Arrays.copyOf(places, length);
	}

	/**
	 * @param places for each option a number, the lowest first; 0 or less is no place
	 */
	public static Preference of(int... places) {
		TreeMap<Integer, Integer> dense = new TreeMap<>();
		Arrays.stream(places).filter((place) -> place > 0).forEach((place) -> dense.put(place, 0));
		int next = 1;
		for (Integer place : List.copyOf(dense.keySet())) {
			dense.put(place, next++);
		}
		byte[] own = new byte[places.length];
		for (int i = 0; i < places.length; i++) {
			own[i] = dense.getOrDefault(places[i], 0).byteValue();
		}
		return ofDense(own);
	}

	/** Of places that leave no number out. */
	static Preference ofDense(byte[] places) {
		int length = places.length;
		while (length > 0 && places[length - 1] == 0) {
			length--;
		}
		return new Preference(places, length);
	}

	/** The place of an option, or 0. */
	public int placeOf(int option) {
		return (option < this.places.length) ? this.places[option] : 0;
	}

	/** Places to compare: who has none is last. */
	void writeTo(int[] comparable) {
		for (int i = 0; i < comparable.length; i++) {
			int place = placeOf(i);
			comparable[i] = (place == 0) ? LAST : place;
		}
	}

	public boolean isEmpty() {
		return this.places.length == 0;
	}

	/**
	 * As {@link BallotText} reads it, such as {@code A > C > B = E}.
	 */
	public String text(CountingMethod method, List<String> names) {
		int most = IntStream.range(0, this.places.length).map(this::placeOf).max().orElse(0);
		String within = (method == CountingMethod.RANKING) ? " = " : method.sign();
		return IntStream.rangeClosed(1, most)
			.mapToObj((place) -> IntStream.range(0, this.places.length)
				.filter((option) -> this.places[option] == place)
				.mapToObj(names::get)
				.collect(Collectors.joining(within)))
			.collect(Collectors.joining(method.sign()));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Preference preference && Arrays.equals(this.places, preference.places);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.places);
	}

	@Override
	public String toString() {
		return Arrays.toString(this.places);
	}

}
