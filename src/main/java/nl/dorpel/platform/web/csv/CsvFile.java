package nl.dorpel.platform.web.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file to download: UTF-8 with the mark by which spreadsheets know it,
 * separated by semicolons, as spreadsheets in Dutch read it without being asked.
 */
public final class CsvFile {

	private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setDelimiter(';')
		.setQuoteMode(QuoteMode.NON_NUMERIC)
		.get();

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** With one of these in front, also as a wide sign, a cell could be a formula. */
	private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

	private CsvFile() {
	}

	public static CsvFile of(List<String> head) {
		return new CsvFile().row(head);
	}

	/**
	 * Adds a row. Text that a spreadsheet would take for a formula gets an apostrophe in
	 * front; numbers stay numbers.
	 */
	public CsvFile row(List<? extends @Nullable Object> cells) {
		try {
			new CSVPrinter(this.text, FORMAT).printRecord(cells.stream().map(CsvFile::harmless).toArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	private static @Nullable Object harmless(@Nullable Object cell) {
		if (cell == null || cell instanceof Number) {
			return cell;
		}
		String words = cell.toString();
		boolean dangerous = !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0;
		return dangerous ? "'" + words : words;
	}

	/**
	 * The answer that makes a browser save it.
	 * @param name of the file
	 */
	public ResponseEntity<byte[]> download(String name) {
		return ResponseEntity.ok()
			.contentType(TYPE)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(this.text.toString().getBytes(StandardCharsets.UTF_8));
	}

}
