package nl.dorpel.trendbureau.report;

import java.time.Instant;

import nl.dorpel.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a day, without what it brought and how it looked.
 *
 * @param text Markdown
 * @param author null for somebody who has left
 * @param attended how many people were there, or 0 if nobody counted
 */
record ReportPage(long id, int version, String text, Instant changedAt, @Nullable Instant publishedAt,
		@Nullable String author, int attended) {

	public String html() {
		return Markdown.html(this.text);
	}

	/** The first words, for who shows the page elsewhere. */
	public String summary() {
		String plain = Markdown.plain(this.text).replaceAll("\\s+", " ");
		return (plain.length() <= 200) ? plain : plain.substring(0, 200).replaceFirst("\\s+\\S*$", "") + "…";
	}

	public boolean isPublished() {
		return this.publishedAt != null;
	}

}
