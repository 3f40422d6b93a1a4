package nl.dorpel.trendbureau.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has to hold for every election, tried on many that were drawn by lot. The seed is
 * in the name of the test, so that each can be drawn again.
 */
class CountingPropertiesTest {

	private static final int ELECTIONS = 200;

	static IntStream seeds() {
		return IntStream.range(0, ELECTIONS);
	}

	/** Places by option for each voter: some equal, some left out. */
	private static List<int[]> drawn(Random random) {
		int options = random.nextInt(2, 7);
		int voters = random.nextInt(1, 16);
		boolean strict = random.nextInt(3) == 0;
		return IntStream.range(0, voters)
			.mapToObj((voter) -> strict ? order(random, options) : loose(random, options))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static int[] order(Random random, int options) {
		List<Integer> places = new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
		Collections.shuffle(places, random);
		return places.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int[] loose(Random random, int options) {
		return IntStream.range(0, options).map((option) -> random.nextInt(0, options + 1)).toArray();
	}

	private static Count count(CountingMethod method, List<int[]> voters) {
		int options = voters.getFirst().length;
		List<String> names = IntStream.range(0, options).mapToObj((option) -> "O" + option).toList();
		return Count.of(method, Ballots.of(names, voters.stream().map(Preference::of).toList()));
	}

	private static Count ranked(List<int[]> voters) {
		return count(CountingMethod.RANKING, voters);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoeverVotedForWhatMakesNoDifference(int seed) {
		Random random = new Random(seed);
		List<int[]> voters = drawn(random);
		Count before = ranked(voters);
		Collections.shuffle(voters, random);
		assertThat(ranked(voters).order()).isEqualTo(before.order());
		assertThat(ranked(voters).pairwise().rows()).isEqualTo(before.pairwise().rows());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noOptionIsFavouredForItsPlaceInTheList(int seed) {
		Random random = new Random(seed);
		List<int[]> voters = drawn(random);
		int[] moved = Arrays.stream(order(random, voters.getFirst().length)).map((place) -> place - 1).toArray();
		List<int[]> others = voters.stream().map((places) -> {
			int[] elsewhere = new int[places.length];
			IntStream.range(0, places.length).forEach((option) -> elsewhere[moved[option]] = places[option]);
			return elsewhere;
		}).toList();
		for (CountingMethod method : CountingMethod.values()) {
			List<Set<Integer>> expected = count(method, voters).order()
				.stream()
				.map((equal) -> equal.stream().map((option) -> moved[option]).collect(Collectors.toSet()))
				.toList();
			assertThat(count(method, others).order().stream().map(Set::copyOf).toList()).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoWinsFromEveryOtherIsTheOnlyWinner(int seed) {
		Count count = ranked(drawn(new Random(seed)));
		int n = count.options().size();
		IntStream.range(0, n)
			.filter((one) -> IntStream.range(0, n)
				.allMatch((other) -> other == one || count.pairwise().at(one, other) > count.pairwise().at(other, one)))
			.forEach((winner) -> assertThat(count.winners()).containsExactly(winner));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aWinnerWhoIsPutHigherStillWins(int seed) {
		Random random = new Random(seed);
		List<int[]> voters = drawn(random);
		int winner = ranked(voters).winners().getFirst();
		int[] ballot = voters.get(random.nextInt(voters.size()));
		List<Integer> higher = Arrays.stream(ballot)
			.filter((place) -> place > 0 && (ballot[winner] == 0 || place <= ballot[winner]))
			.boxed()
			.toList();
		int goal = higher.isEmpty() ? 1 : higher.get(random.nextInt(higher.size()));
		// Between the one above and the one at the goal: equal to nobody else
		IntStream.range(0, ballot.length).forEach((option) -> ballot[option] *= 2);
		ballot[winner] = 2 * goal - 1;
		assertThat(ranked(voters).winners()).contains(winner);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anOptionThatIsOfferedTwiceChangesNothingForTheOthers(int seed) {
		Random random = new Random(seed);
		List<int[]> voters = drawn(random);
		int options = voters.getFirst().length;
		int cloned = random.nextInt(options);
		List<int[]> withClone = voters.stream().map((places) -> {
			int[] more = Arrays.copyOf(places, options + 1);
			IntStream.range(0, options).forEach((option) -> more[option] *= 2);
			// With somebody else on the same place it would come between the two
			boolean alone = more[cloned] > 0 && Arrays.stream(places).filter((p) -> p == places[cloned]).count() == 1;
			more[options] = more[cloned] - (alone ? random.nextInt(2) : 0);
			return more;
		}).toList();
		Set<Integer> before = new HashSet<>(ranked(voters).winners());
		Set<Integer> after = ranked(withClone).winners()
			.stream()
			.map((option) -> (option == options) ? cloned : option)
			.collect(Collectors.toSet());
		assertThat(after).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aPathIsAsStrongAsTheBestOfAllWays(int seed) {
		Count count = ranked(drawn(new Random(seed)));
		int n = count.options().size();
		for (int from = 0; from < n; from++) {
			for (int to = 0; to < n; to++) {
				int best = (from == to) ? 0 : best(count.pairwise(), from, to, 1 << from);
				assertThat(count.strengths().at(from, to)).isEqualTo(best);
			}
		}
	}

	private static int best(Matrix pairwise, int from, int to, int visited) {
		int best = victory(pairwise, from, to);
		for (int via = 0; via < pairwise.size(); via++) {
			if (via != to && (visited & (1 << via)) == 0) {
				int rest = best(pairwise, via, to, visited | (1 << via));
				best = Math.max(best, Math.min(victory(pairwise, from, via), rest));
			}
		}
		return best;
	}

	private static int victory(Matrix pairwise, int one, int other) {
		return (pairwise.at(one, other) > pairwise.at(other, one)) ? pairwise.at(one, other) : 0;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void withApprovalNoOptionIsBeforeOneWithMoreBallots(int seed) {
		Count count = count(CountingMethod.APPROVAL, drawn(new Random(seed)));
		List<Integer> numbers = count.order().stream().flatMap(List::stream).map(count.placed()::get).toList();
		assertThat(numbers).isSortedAccordingTo(Collections.reverseOrder());
		count.order()
			.forEach((equal) -> assertThat(equal).extracting(count.placed()::get)
				.containsOnly(count.placed().get(equal.getFirst())));
	}

}
