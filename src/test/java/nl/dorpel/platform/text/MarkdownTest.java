package nl.dorpel.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
			"[x](data:text/html;base64,PHNjcmlwdD4=)", "<img src=x onerror=alert(1)>",
			"![x](https://elsewhere.example/x.png)", "<a href=\"/\" onclick=\"alert(1)\">x</a>",
			"<iframe src=/></iframe>", "<style>*{}</style>", "[x](<javascript:alert(1)>)",
			"<svg><script>alert(1)</script></svg>", "[a]: javascript:alert(1)\n\n[a]" })
	void nothingThatActsGetsThrough(String markdown) {
		assertThat(Markdown.html(markdown)).doesNotContain("<script", "<img", "<iframe", "<style", "<svg")
			.doesNotContainPattern("href=\"(?i)(javascript|data):")
			.doesNotContainPattern("<[^>]+ on\\w+=");
	}

	@Test
	void whatPeopleWriteStays() {
		assertThat(Markdown.html("Een **vette** [link](/over) en <b>"))
			.isEqualToIgnoringNewLines("<p>Een <strong>vette</strong> <a href=\"/over\">link</a> en &lt;b&gt;</p>");
		assertThat(Markdown.html("- een\n- twee")).contains("<ul>", "<li>een</li>");
		assertThat(Markdown.html("5. vijf")).contains("start=\"5\"");
		assertThat(Markdown.html("[mail](mailto:a@b.example) [ver](https://b.example/?a=1&b=2)"))
			.contains("href=\"mailto:a&#64;b.example\"", "href=\"https://b.example/?a&#61;1&amp;b&#61;2\"");
	}

	@Test
	void thePageKeepsItsOwnTopHeading() {
		assertThat(Markdown.html("# Kop\n\n## Onder")).doesNotContain("<h1").contains("Kop", "<h2>Onder</h2>");
	}

	@Test
	void aTableStaysATable() {
		assertThat(Markdown.html("| post | euro |\n|---|---|\n| huur | 350 |")).contains("<table>", "<th>post</th>",
				"<td>350</td>");
	}

	@Test
	void plainTextHasTheWordsAlone() {
		assertThat(Markdown.plain("Een **vette** [link](/over)\n\n- een\n- twee")).contains("Een vette", "een", "twee")
			.doesNotContain("*", "[");
	}

}
