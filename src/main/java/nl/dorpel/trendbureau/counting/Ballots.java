package nl.dorpel.trendbureau.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to count. Ballots that say the same are kept once, with their number.
 */
public final class Ballots {

	private final List<String> options;

	private final Map<Preference, Integer> numbers;

	private final int size;

	Ballots(List<String> options, Map<Preference, Integer> numbers) {
		this.options = List.copyOf(options);
		this.numbers = new HashMap<>(numbers);
		this.size = numbers.values().stream().mapToInt(Integer::intValue).sum();
	}

	public static Ballots of(List<String> options, List<Preference> ballots) {
		Map<Preference, Integer> numbers = new HashMap<>();
		ballots.forEach((ballot) -> numbers.merge(ballot, 1, Integer::sum));
		return new Ballots(options, numbers);
	}

	/** The same ballots, with other names for the same options. */
	public Ballots named(List<String> names) {
		return new Ballots(names, this.numbers);
	}

	/** The one ballot that there is. */
	public Preference only() {
		return this.numbers.keySet().iterator().next();
	}

	public List<String> options() {
		return this.options;
	}

	/** How many ballots there are. */
	public int size() {
		return this.size;
	}

	/**
	 * For each pair of options the number of ballots that put the one above the other.
	 */
	Matrix pairwise() {
		int n = this.options.size();
		int[][] above = new int[n][n];
		int[] places = new int[n];
		this.numbers.forEach((ballot, number) -> {
			ballot.writeTo(places);
			for (int i = 0; i < n; i++) {
				add(above[i], places, places[i], number);
			}
		});
		return new Matrix(above);
	}

	// Without a branch: which of two comes first is as good as random, and a processor
	// that guesses is wrong half of the time.
	private static void add(int[] above, int[] places, int own, int number) {
		for (int j = 0; j < above.length; j++) {
			above[j] += number & ((own - places[j]) >> 31);
		}
	}

	/** For each option the number of ballots on which it has a place. */
	int[] placed() {
		int[] placed = new int[this.options.size()];
		this.numbers.forEach((ballot, number) -> {
			for (int i = 0; i < placed.length; i++) {
				placed[i] += (ballot.placeOf(i) > 0) ? number : 0;
			}
		});
		return placed;
	}

}
