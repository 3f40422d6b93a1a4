package nl.dorpel.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.dorpel.QueryCounter;
import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WebTest
@Transactional
class FileDownloadTests {

	private static final byte[] CONTENT = { 0, 1, (byte) 0xfe, (byte) 0xff };

	@Autowired
	Reader reader;

	@Autowired
	FileCabinet cabinet;

	@Autowired
	QueryCounter queries;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aFileComesBackByteForByteUnderItsOwnName() {
		StoredFile file = this.cabinet.keep("Begroting “Café” – één.bin", "application/octet-stream", null, CONTENT);
		MockHttpServletResponse answer = this.reader.asks(file.path()).getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsByteArray()).isEqualTo(CONTENT);
		String disposition = answer.getHeader(HttpHeaders.CONTENT_DISPOSITION);
		assertThat(disposition).startsWith("attachment;").contains("filename*=UTF-8''Begroting%20");
		assertThat(ContentDisposition.parse(disposition).getFilename()).isEqualTo("Begroting “Café” – één.bin");
		assertThat(answer.getHeaders(HttpHeaders.ETAG)).hasSize(1);
		assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
	}

	@Test
	void aFileTooLargeForThePageCacheHasItsFingerprintAsTag() {
		byte[] large = new byte[2 * 1024 * 1024];
		StoredFile file = this.cabinet.keep("groot.bin", "application/octet-stream", null, large);
		MockHttpServletResponse answer = this.reader.asks(file.path()).getResponse();
		assertThat(answer.getContentAsByteArray()).hasSameSizeAs(large);
		assertThat(answer.getHeaders(HttpHeaders.ETAG)).containsExactly('"' + file.sha256() + '"');
	}

	@Test
	void anotherNameIsAnotherAddress() {
		StoredFile file = this.cabinet.keep("a.bin", "application/octet-stream", null, CONTENT);
		assertThat(this.reader.asks("/bestanden/" + file.id() + "/b.bin")).hasStatus(404);
		assertThat(this.reader.asks("/bestanden/999999999999/a.bin")).hasStatus(404);
	}

	@Test
	void aPageThatListsDownloadsReadsNoBytes() {
		// With an address of its own, so that it does not come from the page cache.
		List<String> page = this.queries.during(() -> this.reader.opens("/concepten/buurtkamers?leest-geen-bytes"));
		assertThat(page).anyMatch((sql) -> sql.contains("stored_file"))
			.noneMatch((sql) -> sql.contains("stored_file_content"));
		StoredFile file = this.cabinet.keep("a.bin", "application/octet-stream", null, CONTENT);
		assertThat(this.queries.during(() -> this.reader.asks(file.path())))
			.anyMatch((sql) -> sql.contains("stored_file_content"));
	}

	@Test
	void theDatabaseRefusesAnImageWithoutTextAlternative() {
		StoredFile file = this.cabinet.keep("a.txt", "text/plain", null, "a".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc
				.sql("update stored_file set media_type = 'Image/png', text_alternative = ' ' where id = ?")
				.param(file.id())
				.update())
			.withMessageContaining("stored_file_image_has_text_alternative");
	}

}
