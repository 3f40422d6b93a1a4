package nl.dorpel.trendbureau.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The method of Markus Schulze: "A new monotonic, clone-independent, reversal symmetric,
 * and Condorcet-consistent single-winner election method", Social Choice and Welfare 36
 * (2011), 267–303. Strength by winning votes: a victory is as strong as the number of
 * ballots for the winner of the pair, and a path as strong as its weakest victory.
 */
final class Schulze {

	private Schulze() {
	}

	/**
	 * For each pair the strength of the strongest path from the one to the other; 0 where
	 * there is none.
	 * @param pairwise for each pair the ballots that put the one above the other
	 */
	static Matrix strengths(Matrix pairwise) {
		int n = pairwise.size();
		int[][] strength = new int[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				strength[i][j] = (pairwise.at(i, j) > pairwise.at(j, i)) ? pairwise.at(i, j) : 0;
			}
		}
		for (int via = 0; via < n; via++) {
			for (int i = 0; i < n; i++) {
				widen(strength, i, via);
			}
		}
		return new Matrix(strength);
	}

	private static void widen(int[][] strength, int from, int via) {
		for (int to = 0; to < strength.length; to++) {
			if (to != from) {
				strength[from][to] = Math.max(strength[from][to], Math.min(strength[from][via], strength[via][to]));
			}
		}
	}

	/**
	 * The options from first to last, those that are equal together. First come those
	 * that no other beats; then, of what is left, again those that none of the rest
	 * beats.
	 */
	static List<List<Integer>> order(Matrix strengths) {
		List<Integer> left = new ArrayList<>(IntStream.range(0, strengths.size()).boxed().toList());
		List<List<Integer>> order = new ArrayList<>();
		while (!left.isEmpty()) {
			List<Integer> rest = List.copyOf(left);
			List<Integer> unbeaten = rest.stream()
				.filter((option) -> rest.stream().noneMatch((other) -> beats(strengths, other, option)))
				.toList();
			order.add(unbeaten);
			left.removeAll(unbeaten);
		}
		return order;
	}

	private static boolean beats(Matrix strengths, int one, int other) {
		return strengths.at(one, other) > strengths.at(other, one);
	}

}
