package nl.dorpel.trendbureau.outcome;

import java.time.Instant;
import java.time.LocalDate;

import nl.dorpel.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with all that its page shows but its files.
 *
 * @param text Markdown, may be empty
 * @param everybodys whether who is not of the day sees it as well
 * @param mayEdit whether who looks runs the day, took it on, or is staff
 * @param begun when it became the draft of a practice example
 */
public record OutcomePage(long id, int version, String slug, HarvestHeading heading, String said, Onward onward,
		OutcomeState state, String text, @Nullable String link, @Nullable String doer, @Nullable String doerName,
		@Nullable LocalDate dueOn, Instant changedAt, @Nullable Instant publishedAt, String daySlug, String dayTitle,
		Instant heldAt, boolean reported, String themeSlug, String themeTitle, boolean fictitious, boolean everybodys,
		boolean mayEdit, @Nullable Instant begun) {

	private static final int SHORT = 90;

	/** As much of it as fits in a heading. */
	public String title() {
		if (this.said.length() <= SHORT) {
			return this.said;
		}
		return this.said.substring(0, SHORT).replaceFirst("\\s+\\S*$", "") + "…";
	}

	/** Whether the heading leaves something out. */
	public boolean isLonger() {
		return this.said.length() > SHORT;
	}

	public String html() {
		return Markdown.html(this.text);
	}

	public boolean isPublished() {
		return this.state == OutcomeState.PUBLISHED;
	}

	/** Who took it on, in the words that there are; or null. */
	public @Nullable String who() {
		return (this.doerName != null && this.doer != null && !this.doer.equals(this.doerName))
				? this.doer + ", " + this.doerName : (this.doer != null) ? this.doer : this.doerName;
	}

	/** Where the link leads, in a word. */
	public String linkHost() {
		return String.valueOf(this.link).replaceFirst("^https://(www\\.)?", "").replaceFirst("[/?#].*$", "");
	}

}
