package nl.dorpel.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The look of letters, {@code mail/letter.css}. Its plain rules are written onto the
 * elements, because mail readers throw style sheets away; what depends on the screen can
 * only stand in a style sheet, for readers that keep it.
 */
@Component
class LetterStyle {

	private static final String SCREEN = "@media";

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]+)}");

	private final String plain;

	private final String screen;

	LetterStyle() {
		String css = COMMENT.matcher(read()).replaceAll("");
		int start = css.indexOf(SCREEN);
		this.plain = css.substring(0, start);
		this.screen = css.substring(start);
	}

	String screen() {
		return this.screen;
	}

	void writeOnto(Document letter) {
		Matcher rules = RULE.matcher(this.plain);
		while (rules.find()) {
			String declarations = rules.group(2).strip().replaceAll("\\s+", " ");
			letter.select(rules.group(1).strip())
				.forEach((element) -> element.attr("style", (element.attr("style") + " " + declarations).strip()));
		}
	}

	private static String read() {
		try {
			return new ClassPathResource("mail/letter.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
