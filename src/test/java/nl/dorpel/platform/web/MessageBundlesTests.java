package nl.dorpel.platform.web;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MessageBundlesTests {

	private final Locale systemLocale = Locale.getDefault();

	private MessageSource messages;

	@BeforeEach
	void onAnEnglishMachine() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		this.messages = new MessageBundles().messageSource();
	}

	@AfterEach
	void restore() {
		Locale.setDefault(this.systemLocale);
	}

	@Test
	void dutchIsTheRootAndEnglishTheSecond() {
		assertThat(text(Locale.of("nl"))).isEqualTo("café één");
		assertThat(text(Locale.of("en"))).isEqualTo("café one");
		assertThat(text(Locale.FRENCH)).isEqualTo("café één");
	}

	@Test
	void aKeyThatDoesNotExistIsAnError() {
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> this.messages.getMessage("webtest.missing", null, Locale.of("nl")));
	}

	private String text(Locale locale) {
		return this.messages.getMessage("webtest.word", null, locale);
	}

}
