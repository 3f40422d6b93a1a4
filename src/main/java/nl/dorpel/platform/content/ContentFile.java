package nl.dorpel.platform.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file with front matter: an opening paragraph, then sections under
 * second-level headings.
 *
 * @param front what stands between the two lines of dashes
 * @param body the Markdown below it
 */
public record ContentFile(FrontMatter front, String body) {

	private static final String HEADING = "(?m)^## +";

	/**
	 * The text before the first heading.
	 */
	public String opening() {
		return this.body.split(HEADING, 2)[0].strip();
	}

	/**
	 * The sections by their headings, in the order of the file.
	 */
	public Map<String, String> sections() {
		Map<String, String> sections = new LinkedHashMap<>();
		String[] parts = this.body.split(HEADING);
		for (int i = 1; i < parts.length; i++) {
			String[] headingAndText = parts[i].split("\\R", 2);
			sections.put(headingAndText[0].strip(), (headingAndText.length > 1) ? headingAndText[1].strip() : "");
		}
		return sections;
	}

	/**
	 * The day on which the text was last checked: the first of the month that the file
	 * names under {@code checked}.
	 */
	public LocalDate checkedOn() {
		return YearMonth.parse(this.front.text("checked")).atDay(1);
	}

	/**
	 * The day of the last change, where the file names one.
	 */
	public Optional<LocalDate> updatedOn() {
		return this.front.date("updated");
	}

}
