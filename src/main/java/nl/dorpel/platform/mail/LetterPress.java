package nl.dorpel.platform.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dorpel.platform.web.SiteAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes the subject, the text and the HTML of a letter, all three from one template: they
 * cannot say different things.
 */
@Component
class LetterPress {

	/** What Thymeleaf writes where a message does not exist. */
	private static final Pattern MISSING_MESSAGE = Pattern.compile("\\?\\?([a-z0-9.-]+)_[a-z]{2}\\?\\?");

	private final ITemplateEngine templates;

	private final LetterStyle style;

	private final SiteAddress site;

	LetterPress(ITemplateEngine templates, LetterStyle style, SiteAddress site) {
		this.templates = templates;
		this.style = style;
		this.site = site;
	}

	PrintedLetter print(Letter letter) {
		Document document = Jsoup.parse(write(letter));
		document.outputSettings().prettyPrint(false);
		String subject = HeaderText.of(document.title());
		String text = PlainText.of(document.body());
		requireComplete(letter, subject, text);
		this.style.writeOnto(document);
		return new PrintedLetter(subject, text, document.outerHtml());
	}

	/** In the language of the letter throughout, whoever's thread it is written in. */
	private String write(Letter letter) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(letter.language());
		try {
			return this.templates.process(letter.template(), context(letter));
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private Context context(Letter letter) {
		String language = letter.language().getLanguage();
		String home = this.site.of(language.equals("en") ? "/en" : "");
		String unsubscribe = (letter.unsubscribe() != null) ? letter.unsubscribe().toString() : null;
		Map<String, Object> variables = new HashMap<>(letter.model());
		variables.put("home", home);
		variables.put("frame", new LetterFrame(language, letter.to().name(), home, unsubscribe, this.style.screen()));
		return new Context(letter.language(), variables);
	}

	private static void requireComplete(Letter letter, String subject, String text) {
		Matcher missing = MISSING_MESSAGE.matcher(subject + ' ' + text);
		if (missing.find()) {
			throw new IllegalStateException("%s lacks the message %s".formatted(letter.template(), missing.group(1)));
		}
		if (subject.isEmpty() || text.isEmpty()) {
			throw new IllegalStateException("%s has no title or no text".formatted(letter.template()));
		}
	}

}
