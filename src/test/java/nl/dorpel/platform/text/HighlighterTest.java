package nl.dorpel.platform.text;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HighlighterTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Het Buurthuis is open           | buurthuis    | Het [Buurthuis] is open
			Een café, ook voor cliënten     | cafe clienten | Een [café], ook voor [cliënten]
			Geen kamerplant in de kamer     | kamer        | Geen kamerplant in de [kamer]
			Noord-Holland                   | noordholland | [Noord-Holland]
			De vrijwilligers-avond          | vrijwilligers | De [vrijwilligers]-avond
			De foto's van Jan’s huis        | foto jan     | De [foto's] van [Jan’s] huis
			<b>huis</b> & tuin              | huis b       | <[b]>[huis]</[b]> & tuin
			niets te zien                   | huis         | niets te zien
			""")
	void marksWholeWordsWhateverTheirCapitalsAndAccents(String text, String words, String marked) {
		assertThat(show(Highlighter.mark(text, Set.of(words.split(" "))))).isEqualTo(marked);
	}

	@Test
	void marksDecomposedAccents() {
		assertThat(show(Highlighter.mark("het cafe\u0301 hier", Set.of("cafe")))).isEqualTo("het [cafe\u0301] hier");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Eerst dit. Dan het huis! En huis. | Dan het [huis]!
			Er is veel, bijv. een huis. Meer.  | Er is veel, bijv. een [huis].
			Wij doen o.a. een huis. Meer.      | Wij doen o.a. een [huis].
			Dit deed dhr. Jansen met het huis. | Dit deed dhr. Jansen met het [huis].
			Is het een huis? Ja.               | Is het een [huis]?
			Niets hier. Ook hier niet.         | Niets hier.
			huis                               | [huis]
			""")
	void showsTheFirstSentenceWithAHit(String text, String snippet) {
		assertThat(show(Highlighter.snippet(text, Set.of("huis")))).isEqualTo(snippet);
	}

	@Test
	void cutsALongSentenceAroundTheHitAtSpaces() {
		String text = "woord ".repeat(80) + "buurthuis " + "staart ".repeat(80);
		Snippet snippet = Highlighter.snippet(text, Set.of("buurthuis"));
		assertThat(snippet.text()).startsWith("… woord ").endsWith(" staart …").hasSizeBetween(180, 210);
		assertThat(snippet.hasHit()).isTrue();
	}

	@Test
	void cutsAtTheBeginningAndTheEndOnlyWhereSomethingIsLeftOut() {
		assertThat(Highlighter.snippet("huis " + "woord ".repeat(80), Set.of("huis")).text()).startsWith("huis woord")
			.endsWith(" …");
		assertThat(Highlighter.snippet("woord ".repeat(80) + "huis", Set.of("huis")).text()).startsWith("… woord")
			.endsWith(" huis");
	}

	@Test
	void cutsAWordWithoutSpacesToo() {
		assertThat(Highlighter.snippet("x".repeat(5000), Set.of("huis")).text()).hasSizeLessThan(210);
		assertThat(Highlighter.snippet("x".repeat(300) + " huis " + "y".repeat(300), Set.of("huis")).hasHit()).isTrue();
	}

	@Test
	void anEmptyTextHasNoParts() {
		assertThat(Highlighter.snippet("", Set.of("huis")).parts()).isEmpty();
		assertThat(Highlighter.mark("", Set.of()).parts()).isEmpty();
	}

	private static String show(Snippet snippet) {
		return snippet.parts()
			.stream()
			.map((part) -> part.hit() ? "[" + part.text() + "]" : part.text())
			.collect(Collectors.joining());
	}

}
