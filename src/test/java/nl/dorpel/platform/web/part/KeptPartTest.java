package nl.dorpel.platform.web.part;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeptPartTest {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final Counter counter = new Counter();

	@BeforeEach
	void prepare() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("parts/");
		resolver.setSuffix(".html");
		this.engine.setTemplateResolver(resolver);
		this.engine.addDialect(new PartDialect(new RenderedParts()));
	}

	@Test
	void theSameDataIsRenderedOnceAndOtherDataByItself() {
		assertThat(page("nl", "koffie", "thee", "koffie")).containsSubsequence("koffie</b> <i>1<", "thee</b> <i>2<",
				"koffie</b> <i>1<");
		assertThat(page("nl", "thee")).contains("thee</b> <i>2<");
	}

	@Test
	void anotherLanguageIsAnotherPart() {
		assertThat(page("nl", "thee")).contains("<i>1<");
		assertThat(page("en", "thee")).contains("<i>2<");
	}

	@Test
	void whatPeopleTypedIsNeverCalculatedNorMarkup() {
		String typed = "[[${7*7}]] __${7*7}__ <script>";
		String escaped = "[[${7*7}]] __${7*7}__ &lt;script&gt;";
		assertThat(page("nl", typed)).contains(escaped);
		assertThat(page("nl", typed)).contains(escaped);
	}

	@Test
	void theTokenOfSomebodysFormIsNeverKept() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> this.engine.process("form", new Context()))
			.withStackTraceContaining("token");
	}

	private String page(String language, String... words) {
		return this.engine.process("page",
				new Context(Locale.of(language), Map.of("words", List.of(words), "counter", this.counter)));
	}

	/** Tells how often something was rendered. */
	public static class Counter {

		private final AtomicInteger count = new AtomicInteger();

		public int next() {
			return this.count.incrementAndGet();
		}

	}

}
