package nl.dorpel.platform.web;

import nl.dorpel.platform.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@WebTest
class AssetsTests {

	@LocalServerPort
	int port;

	@Autowired
	Assets assets;

	Visitor visitor;

	@BeforeEach
	void arrive() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void aHashedFileMayBeKeptForAYear() {
		String url = this.assets.url("/web-test/sheet.css");
		assertThat(url).matches("/web-test/sheet-[0-9a-f]{16}\\.css");
		for (int i = 0; i < 2; i++) {
			Answer answer = this.visitor.gets(url);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Content-Type")).startsWith("text/css");
			assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
			assertThat(answer.header("ETag")).isNotEmpty();
		}
	}

	@Test
	void aHashedFileCarriesNoHeadersThatOnlyDocumentsHeed() {
		Answer answer = this.visitor.gets(this.assets.url("/web-test/sheet.css"));
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Content-Security-Policy")).isEmpty();
		assertThat(answer.header("Permissions-Policy")).isEmpty();
	}

	@Test
	void aFileUnderItsOwnNameIsAskedForAgainEachTime() {
		Answer answer = this.visitor.gets("/web-test/sheet.css");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void anotherHashIsNotServed() {
		assertThat(this.visitor.gets("/web-test/sheet-0123456789abcdef.css").status()).isEqualTo(404);
	}

	@Test
	void whatAStyleSheetRefersToIsHashedToo() {
		String css = this.visitor.gets(this.assets.url("/web-test/sheet.css")).text();
		String font = this.assets.url("/web-test/font.woff2");
		assertThat(css).contains("url(\"" + font + "\")", "url(\"" + font + "?#iefix\")", "url(data:,)", "url(#a)",
				"url(https://example.org/x.png)", "url('missing.png')");
		assertThat(this.visitor.gets(font).header("Content-Type")).isEqualTo("font/woff2");
	}

	@Test
	void aFragmentStaysBehindTheName() {
		assertThat(this.assets.url("/web-test/sheet.css#kind-x")).endsWith(".css#kind-x");
	}

	@Test
	void aTemplateThatNamesAMissingFileFailsAtOnce() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.assets.url("/css/niet.css"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.assets.url("/../application.properties"));
	}

	@Test
	void templatesNameAssetsWithoutTheLanguage() {
		assertThat(this.visitor.gets("/en/pagina").text()).contains("href=\"" + this.assets.url("/css/dorpel.css"));
	}

}
