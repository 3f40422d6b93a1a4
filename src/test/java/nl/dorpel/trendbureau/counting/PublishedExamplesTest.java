package nl.dorpel.trendbureau.counting;

import java.util.List;

import nl.dorpel.trendbureau.counting.Verdict.WinKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Elections whose result is known from elsewhere.
 */
class PublishedExamplesTest {

	/** Schulze (2011), the first example of section 3: 45 voters. */
	static final String FORTY_FIVE = """
			5: A > C > B > E > D
			5: A > D > E > C > B
			8: B > E > D > A > C
			3: C > A > B > E > D
			7: C > A > E > B > D
			2: C > B > A > D > E
			7: D > C > E > B > A
			8: E > B > A > D > C
			""";

	static Count ranked(String ballots) {
		return count(CountingMethod.RANKING, ballots);
	}

	static Count count(CountingMethod method, String ballots) {
		BallotText text = BallotText.read(method, ballots);
		assertThat(text.wrong()).isEmpty();
		return Count.of(method, text.ballots());
	}

	static List<List<String>> order(Count count) {
		return count.order().stream().map(count::names).toList();
	}

	@Test
	void theFortyFiveVotersOfSchulzeChooseE() {
		Count count = ranked(FORTY_FIVE);
		assertThat(count.ballots()).isEqualTo(45);
		assertThat(count.options()).containsExactly("A", "C", "B", "E", "D");
		assertThat(order(count)).containsExactly(List.of("E"), List.of("A"), List.of("C"), List.of("B"), List.of("D"));
		assertThat(count.pairwise().rows()).containsExactly(List.of(0, 26, 20, 22, 30), List.of(19, 0, 29, 24, 17),
				List.of(25, 16, 0, 18, 33), List.of(23, 21, 27, 0, 31), List.of(15, 28, 12, 14, 0));
		assertThat(count.strengths().rows()).containsExactly(List.of(0, 28, 28, 24, 30), List.of(25, 0, 29, 24, 29),
				List.of(25, 28, 0, 24, 33), List.of(25, 28, 28, 0, 31), List.of(25, 28, 28, 24, 0));
		assertThat(count.verdict()).isEqualTo(new Verdict(WinKind.BY_PATHS, List.of("E"), "C", 28, 24));
	}

	@Test
	void theThirtyVotersOfSchulzeChooseD() {
		Count count = ranked("""
				5: A > C > B > D
				2: A > C > D > B
				3: A > D > C > B
				4: B > A > C > D
				3: C > B > D > A
				3: C > D > B > A
				1: D > A > C > B
				5: D > B > A > C
				4: D > C > B > A
				""");
		assertThat(order(count)).containsExactly(List.of("D"), List.of("A"), List.of("C"), List.of("B"));
	}

	@Test
	void nineVotersOfSchulzeEndInATieBetweenBAndD() {
		Count count = ranked("""
				3: A > B > C > D
				2: D > A > B > C
				2: D > B > C > A
				2: C > B > D > A
				""");
		assertThat(order(count).getFirst()).containsExactly("B", "D");
		assertThat(count.verdict().kind()).isEqualTo(WinKind.TIE);
	}

	@Test
	void nashvilleIsTheCapitalOfTennessee() {
		Count count = ranked("""
				42: Memphis > Nashville > Chattanooga > Knoxville
				26: Nashville > Chattanooga > Knoxville > Memphis
				15: Chattanooga > Knoxville > Nashville > Memphis
				17: Knoxville > Chattanooga > Nashville > Memphis
				""");
		assertThat(order(count)).containsExactly(List.of("Nashville"), List.of("Chattanooga"), List.of("Knoxville"),
				List.of("Memphis"));
		assertThat(count.verdict())
			.isEqualTo(new Verdict(WinKind.BEAT_EVERYONE, List.of("Nashville"), "Memphis", 58, 42));
	}

	@Test
	void threeWhoGoAroundInACircleAreEqual() {
		assertThat(order(ranked("A > B > C\nB > C > A\nC > A > B"))).containsExactly(List.of("A", "B", "C"));
	}

	@Test
	void theMostApprovedWinsAndThoseWithAsManyAreEqual() {
		Count count = count(CountingMethod.APPROVAL, "3: A, C\n2: B\n1: B, D, A\nD, E");
		assertThat(count.ballots()).isEqualTo(7);
		assertThat(count.options()).containsExactly("A", "C", "B", "D", "E");
		assertThat(order(count)).containsExactly(List.of("A"), List.of("C", "B"), List.of("D"), List.of("E"));
		assertThat(count.placed()).containsExactly(4, 3, 3, 2, 1);
		assertThat(count.pairwise().rows().getFirst()).containsExactly(0, 1, 3, 3, 4);
	}

}
