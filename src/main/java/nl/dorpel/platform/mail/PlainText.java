package nl.dorpel.platform.mail;

import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of HTML for who reads mail as text: paragraphs apart, dashes before the items
 * of a list, the address behind every link.
 */
final class PlainText {

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "ul", "ol", "dl", "blockquote", "hr",
			"header", "main", "footer", "div");

	private static final Set<String> LINES = Set.of("li", "dt");

	private final StringBuilder text = new StringBuilder();

	private PlainText() {
	}

	static String of(Element element) {
		PlainText plain = new PlainText();
		plain.writeChildren(element);
		return plain.text.toString().replaceAll("[ \\t]+(?=\\n|$)", "").strip();
	}

	private void writeChildren(Element parent) {
		parent.childNodes().forEach(this::write);
	}

	private void write(Node node) {
		if (node instanceof TextNode words) {
			writeWords(words.text());
		}
		else if (node instanceof Element element) {
			writeElement(element);
		}
	}

	private void writeWords(String words) {
		boolean startsLine = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
		this.text.append(startsLine ? words.stripLeading() : words);
	}

	private void writeElement(Element element) {
		String name = element.normalName();
		if (PARAGRAPHS.contains(name)) {
			endLines(2);
		}
		else if (LINES.contains(name)) {
			endLines(1);
		}
		switch (name) {
			case "br" -> this.text.append('\n');
			case "hr" -> this.text.append("--");
			case "a" -> writeLink(element);
			case "blockquote" -> this.text.append(quoted(of(element)));
			case "li" -> writeItem(element);
			case "dd" -> {
				writeWords(": ");
				writeChildren(element);
			}
			default -> writeChildren(element);
		}
		if (PARAGRAPHS.contains(name)) {
			endLines(2);
		}
	}

	private void writeItem(Element item) {
		this.text.append("- ");
		writeChildren(item);
	}

	/** A link that stands alone becomes two lines, so that no bracket sticks to it. */
	private void writeLink(Element link) {
		String address = link.attr("href");
		String words = link.text();
		Element around = link.parent();
		boolean alone = around != null && around.text().equals(words);
		if (words.equals(address) || words.isEmpty() || address.equals("mailto:" + words)) {
			writeWords(address.replaceFirst("^mailto:", ""));
		}
		else {
			writeWords(alone ? words + ":\n" + address : words + " (" + address + ")");
		}
	}

	private static String quoted(String text) {
		return text.lines().map((line) -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
	}

	/** Ends the line, with an empty one after it when two ends are asked for. */
	private void endLines(int ends) {
		String written = this.text.toString();
		String words = written.stripTrailing();
		if (!words.isEmpty()) {
			boolean paragraph = written.substring(words.length()).chars().filter((c) -> c == '\n').count() > 1;
			this.text.setLength(words.length());
			this.text.append((paragraph || ends > 1) ? "\n\n" : "\n");
		}
	}

}
