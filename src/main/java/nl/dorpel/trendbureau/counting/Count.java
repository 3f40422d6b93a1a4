package nl.dorpel.trendbureau.counting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ballots that have been counted. Options are known by their number in the list.
 *
 * @param ballots how many there were
 * @param order from first to last; those that are equal stand together
 * @param pairwise for each pair of options the ballots that put the one above the other
 * @param strengths for each pair the strength of the strongest path, by {@link Schulze};
 * with approval there is never a path stronger than the victory itself
 * @param placed for each option the ballots on which it has a place
 */
public record Count(CountingMethod method, List<String> options, int ballots, List<List<Integer>> order,
		Matrix pairwise, Matrix strengths, List<Integer> placed) {

	public static Count of(CountingMethod method, Ballots ballots) {
		Matrix pairwise = ballots.pairwise();
		Matrix strengths = Schulze.strengths(pairwise);
		List<Integer> placed = Arrays.stream(ballots.placed()).boxed().toList();
		List<List<Integer>> order = (method == CountingMethod.RANKING) ? Schulze.order(strengths) : byMost(placed);
		return new Count(method, ballots.options(), ballots.size(), order, pairwise, strengths, placed);
	}

	private static List<List<Integer>> byMost(List<Integer> placed) {
		Map<Integer, List<Integer>> byNumber = IntStream.range(0, placed.size())
			.boxed()
			.collect(Collectors.groupingBy(placed::get, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.toList()));
		return List.copyOf(byNumber.values());
	}

	/** More than one is a tie. */
	public List<Integer> winners() {
		return this.order.isEmpty() ? List.of() : this.order.getFirst();
	}

	public List<String> names(List<Integer> numbers) {
		return numbers.stream().map(this.options::get).toList();
	}

	/** Why it ended like this, as people tell each other. */
	public Verdict verdict() {
		return Verdict.of(this);
	}

}
