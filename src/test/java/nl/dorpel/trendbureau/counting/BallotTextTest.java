package nl.dorpel.trendbureau.counting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BallotTextTest {

	private static BallotText ranking(String text) {
		return BallotText.read(CountingMethod.RANKING, text);
	}

	@Test
	void theNumberInFrontMayLackAndEmptyLinesMeanNothing() {
		Ballots ballots = ranking("  5: A > B \r\n\r\n\n B>A\n002 :A=B").ballots();
		assertThat(ballots.size()).isEqualTo(8);
		assertThat(ballots.options()).containsExactly("A", "B");
		assertThat(ballots.pairwise().rows()).containsExactly(List.of(0, 5), List.of(1, 0));
	}

	@Test
	void whatIsNotRankedComesAfterAllThatIsAndIsEqual() {
		assertThat(ranking("A > B\nC\nD").ballots().pairwise().rows()).containsExactly(List.of(0, 1, 1, 1),
				List.of(0, 0, 1, 1), List.of(1, 1, 0, 1), List.of(1, 1, 1, 0));
	}

	@Test
	void equalRanksCountForNeither() {
		assertThat(ranking("4: A = B > C").ballots().pairwise().rows()).containsExactly(List.of(0, 0, 4),
				List.of(0, 0, 4), List.of(0, 0, 0));
	}

	@Test
	void aNameMayHoldSpacesAndSigns() {
		assertThat(ranking("Wie niet komt (en waarom)? > Zaal & bar").ballots().options())
			.containsExactly("Wie niet komt (en waarom)?", "Zaal & bar");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "x: A > B|NO_NUMBER|x", "0: A > B|NO_NUMBER|0", "-3: A|NO_NUMBER|-3",
			": A|NO_NUMBER|", "1.5: A|NO_NUMBER|1.5", "5:|NO_OPTION|", "A > > B|EMPTY_NAME|", "A >|EMPTY_NAME|",
			"= A|EMPTY_NAME|", "A > B > A|TWICE|A", "A, B|SIGN_OF_APPROVAL|,", "100001: A|TOO_MANY_BALLOTS|100001",
			"99999999999999999999: A|TOO_MANY_BALLOTS|99999999999999999999" }, delimiter = '|')
	void aWrongLineIsNamedWithItsNumberAndReason(String line, Fault fault, String part) {
		BallotText text = ranking("A > B\n" + line + "\nB > A");
		assertThat(text.wrong()).containsExactly(new WrongLine(2, line.strip(), fault, (part != null) ? part : ""));
		assertThat(text.ballots().size()).isEqualTo(2);
	}

	@Test
	void signsOfRankingAreWrongInApproval() {
		List<WrongLine> wrong = BallotText.read(CountingMethod.APPROVAL, "A, B\nA > B\nA = B\nA,,B\nA, A").wrong();
		assertThat(wrong).extracting(WrongLine::fault)
			.containsExactly(Fault.SIGN_OF_RANKING, Fault.SIGN_OF_RANKING, Fault.EMPTY_NAME, Fault.TWICE);
		assertThat(wrong).extracting(WrongLine::number).containsExactly(2, 3, 4, 5);
	}

	@Test
	void thereAreAtMostFiftyOptionsAndAHundredThousandBallots() {
		StringBuilder fifty = new StringBuilder("O0");
		for (int i = 1; i < BallotText.MOST_OPTIONS; i++) {
			fifty.append(" > O").append(i);
		}
		assertThat(ranking("100000: " + fifty).wrong()).isEmpty();
		assertThat(ranking(fifty + " > X").wrong()).singleElement()
			.extracting(WrongLine::fault)
			.isEqualTo(Fault.TOO_MANY_OPTIONS);
		assertThat(ranking("99999: A\nA\nA").wrong()).extracting(WrongLine::number).containsExactly(3);
		assertThat(ranking("x".repeat(101)).wrong()).singleElement()
			.extracting(WrongLine::fault)
			.isEqualTo(Fault.LONG_NAME);
	}

	@Test
	void aBallotIsWrittenAsItIsRead() {
		List<String> names = List.of("A", "B", "C", "D");
		Preference ballot = Preference.of(7, 2, 7, 0);
		assertThat(ballot.text(CountingMethod.RANKING, names)).isEqualTo("B > A = C");
		assertThat(Preference.of(1, 0, 0, 1).text(CountingMethod.APPROVAL, names)).isEqualTo("A, D");
		assertThat(Preference.of(0, 0)).isEqualTo(Preference.of()).matches(Preference::isEmpty);
		BallotText again = BallotText.read(CountingMethod.RANKING, names, "B > A = C");
		assertThat(again.ballots().pairwise().rows()).isEqualTo(Ballots.of(names, List.of(ballot)).pairwise().rows());
	}

}
