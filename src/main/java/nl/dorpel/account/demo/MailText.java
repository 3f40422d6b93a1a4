package nl.dorpel.account.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text of a mail with its links to be followed. They lead to this portal, wherever it
 * listens.
 */
final class MailText {

	private MailText() {
	}

	/**
	 * One line of a mail.
	 *
	 * @param path set if the line is the address of a page of the portal
	 */
	record Line(String text, @Nullable String path) {

	}

	static List<Line> of(String text, String site) {
		return text.lines()
			.map((line) -> new Line(line, line.startsWith(site + "/") ? line.substring(site.length()) : null))
			.toList();
	}

}
