package nl.dorpel.platform.text;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people write into HTML that is safe to show, or into plain text.
 */
public final class Markdown {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

	private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
		.extensions(EXTENSIONS)
		.lineBreakRendering(LineBreakRendering.COMPACT)
		.build();

	// No h1: the page has its own. No images: those go through files with a text
	// alternative.
	private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
		.allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "hr",
				"a", "table", "thead", "tbody", "tr", "th", "td")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("start")
		.matching(Pattern.compile("\\d{1,4}"))
		.onElements("ol")
		.allowStandardUrlProtocols()
		.toFactory();

	private static final Pattern AMOUNT = Pattern.compile("€ (?=\\d)");

	private Markdown() {
	}

	/**
	 * Sanitised HTML. An amount stays on the line of its euro sign.
	 */
	public static String html(String markdown) {
		return SAFE.sanitize(HTML.render(parse(AMOUNT.matcher(markdown).replaceAll("€\u00a0"))));
	}

	/**
	 * The words alone, a line for each block.
	 */
	public static String plain(String markdown) {
		return PLAIN.render(parse(markdown)).strip();
	}

	private static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

}
