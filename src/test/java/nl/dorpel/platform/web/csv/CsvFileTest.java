package nl.dorpel.platform.web.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTest {

	@Test
	void aSpreadsheetKnowsItAsUtf8AndAsATable() {
		ResponseEntity<byte[]> answer = CsvFile.of(List.of("naam", "plaats"))
			.row(List.of("Café 't Hoekje", "Gruitrode; Limburg"))
			.download("vragen.csv");
		assertThat(text(answer))
			.isEqualTo("\uFEFF\"naam\";\"plaats\"\r\n\"Café 't Hoekje\";\"Gruitrode; Limburg\"\r\n");
		assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment; filename=")
			.contains("vragen.csv");
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(1)", "+31 6", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1" })
	void whatASpreadsheetWouldCalculateIsText(String cell) {
		assertThat(text(CsvFile.of(List.of(cell)).download("x.csv"))).isEqualTo("\uFEFF\"'" + cell + "\"\r\n");
	}

	@Test
	void numbersStayNumbersAndNothingStaysNothing() {
		assertThat(text(CsvFile.of(List.of("n")).row(Arrays.asList(-3, null, "", 1.5)).download("x.csv")))
			.endsWith("-3;;\"\";1.5\r\n");
	}

	@Test
	void aQuoteDoesNotEndItsCell() {
		assertThat(text(CsvFile.of(List.of("a\";=1")).download("x.csv"))).isEqualTo("\uFEFF\"a\"\";=1\"\r\n");
	}

	private static String text(ResponseEntity<byte[]> answer) {
		return new String(answer.getBody(), StandardCharsets.UTF_8);
	}

}
