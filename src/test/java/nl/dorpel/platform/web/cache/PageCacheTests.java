package nl.dorpel.platform.web.cache;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.TestPages;
import nl.dorpel.platform.web.Visitor;
import nl.dorpel.platform.web.Visitor.Answer;
import nl.dorpel.platform.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PageCacheTests {

	@LocalServerPort
	int port;

	@Autowired
	TestPages.Pages pages;

	@Autowired
	PageCache cache;

	@Autowired
	ApplicationEventPublisher events;

	Visitor visitor;

	@BeforeEach
	void startEmpty() {
		this.visitor = new Visitor(this.port);
		this.cache.evictAll();
		this.pages.rendered.set(0);
	}

	@Test
	void theSecondReaderGetsTheSameBytesAndHeadersFromMemory() {
		Answer first = this.visitor.gets("/pagina");
		Answer second = this.visitor.gets("/pagina");
		assertThat(this.pages.rendered).hasValue(1);
		assertThat(second.bytes()).isEqualTo(first.bytes());
		assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
		assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(second.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(second.header("Content-Length")).isEqualTo(String.valueOf(second.bytes().length));
		assertThat(second.header("Vary")).isEqualTo("Accept-Encoding");
		assertThat(second.header("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(second.header("Set-Cookie")).isEmpty();
	}

	@Test
	void compressedBytesAreTheSamePageUnderAnotherTag() throws IOException {
		Answer plain = this.visitor.gets("/pagina");
		Answer gzip = this.visitor.gets("/pagina", "Accept-Encoding", "br, gzip;q=0.8");
		assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(gzip.unzipped()).isEqualTo(plain.text());
		assertThat(gzip.header("ETag")).startsWith("\"").isNotEqualTo(plain.header("ETag"));
		assertThat(gzip.header("Content-Length")).isEqualTo(String.valueOf(gzip.bytes().length));
		assertThat(this.visitor.gets("/pagina", "Accept-Encoding", "br, gzip;q=0").header("Content-Encoding"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "*", "\"a\",W/%s ,\"b\"" })
	void whatTheReaderHasIsNotSentAgain(String template) {
		String etag = this.visitor.gets("/pagina").header("ETag");
		Answer again = this.visitor.gets("/pagina", "If-None-Match", template.formatted(etag));
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.bytes()).isEmpty();
		assertThat(again.header("ETag")).isEqualTo(etag);
	}

	@Test
	void aConditionIsJudgedOnTheFirstRenderingAsWell() {
		String etag = this.visitor.gets("/css/dorpel.css").header("ETag");
		this.cache.evictAll();
		assertThat(this.visitor.gets("/css/dorpel.css", "If-None-Match", etag).status()).isEqualTo(304);
		assertThat(this.visitor.gets("/css/dorpel.css", "If-None-Match", "\"other\"").status()).isEqualTo(200);
	}

	@Test
	void headSaysTheSameAsGetWithoutABody() {
		Answer head = this.visitor.asks("HEAD", "/pagina");
		Answer get = this.visitor.gets("/pagina");
		Answer storedHead = this.visitor.asks("HEAD", "/pagina");
		assertThat(this.pages.rendered).hasValue(1);
		assertThat(withoutDate(head)).isEqualTo(withoutDate(get)).isEqualTo(withoutDate(storedHead));
		assertThat(head.bytes()).isEmpty();
		assertThat(storedHead.bytes()).isEmpty();
	}

	@Test
	void anotherQueryIsAnotherPage() {
		assertThat(this.visitor.gets("/pagina?q=een").text()).contains(">een<");
		assertThat(this.visitor.gets("/pagina?q=twee").text()).contains(">twee<");
		assertThat(this.visitor.gets("/pagina?q=een").text()).contains(">een<");
		assertThat(this.pages.rendered).hasValue(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "__Host-dorpel=1", "a=b; dorpel=1", "dorpel=1" })
	void whoHasASessionGetsAFreshPageThatIsNotKept(String cookie) {
		this.visitor.gets("/pagina");
		Answer own = this.visitor.gets("/pagina", "Cookie", cookie);
		assertThat(own.text()).contains("<p id=\"rendered\">2</p>");
		assertThat(own.header("Cache-Control")).isEqualTo("no-store");
		assertThat(this.visitor.gets("/pagina").text()).contains("<p id=\"rendered\">1</p>");
	}

	@Test
	void otherCookiesMakeNoDifference() {
		this.visitor.gets("/pagina");
		this.visitor.gets("/pagina", "Cookie", "theme=dark; nodorpel=1");
		assertThat(this.pages.rendered).hasValue(1);
	}

	@Test
	void whatDependsOnTheReaderIsNotKept() {
		assertThat(this.visitor.gets("/formulier").header("Set-Cookie")).startsWith("form=");
		assertThat(this.visitor.gets("/formulier").header("Set-Cookie")).startsWith("form=");
		assertThat(this.visitor.gets("/formulier", "Cookie", "form=x").header("Cache-Control")).isEqualTo("no-store");
		assertThat(this.visitor.gets("/formulier").header("Cache-Control")).isEqualTo("no-store");
		this.visitor.gets("/pagina", "Authorization", "Bearer x");
		this.visitor.gets("/pagina", "Authorization", "Bearer x");
		this.visitor.gets("/pagina", "Range", "bytes=0-3");
		assertThat(this.pages.rendered).hasValue(3);
	}

	@Test
	void aVeryLargeAnswerStreamsAndIsNotKept() {
		for (int i = 0; i < 2; i++) {
			Answer large = this.visitor.gets("/groot");
			assertThat(large.bytes()).hasSize(1_500_000);
			assertThat(large.header("Content-Length")).isEqualTo("1500000");
		}
		assertThat(this.pages.rendered).hasValue(2);
	}

	@Test
	void errorsAndRedirectsAreNotKept() {
		for (int i = 0; i < 2; i++) {
			assertThat(this.visitor.gets("/weg").status()).isEqualTo(404);
			assertThat(this.visitor.gets("/weg").header("ETag")).isEmpty();
			assertThat(this.visitor.gets("/doorverwijzing").status()).isEqualTo(302);
		}
	}

	@Test
	void aChangeOfContentIsSeenAtOnce() {
		this.visitor.gets("/pagina");
		this.events.publishEvent(new ContentChanged());
		assertThat(this.visitor.gets("/pagina").text()).contains("<p id=\"rendered\">2</p>");
	}

	private static Map<String, List<String>> withoutDate(Answer answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
		headers.remove("date");
		return headers;
	}

}
