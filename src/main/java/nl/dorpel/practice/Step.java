package nl.dorpel.practice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One step in the story of an example. Of the moment often only the year is known, and
 * sometimes not even that.
 */
@Embeddable
public class Step {

	private static final Pattern DATED = Pattern.compile("(\\d{4})(?:-(\\d{2}))? · (.+)");

	private String title;

	private String body;

	private @Nullable Integer happenedYear;

	private @Nullable Integer happenedMonth;

	protected Step() {
	}

	private Step(String title, String body, @Nullable Integer year, @Nullable Integer month) {
		this.title = title;
		this.body = body;
		this.happenedYear = year;
		this.happenedMonth = month;
	}

	/**
	 * A step from its heading in a content file: "2019-03 · Title", "2019 · Title" or
	 * just "Title".
	 */
	static Step headed(String heading, String body) {
		Matcher dated = DATED.matcher(heading);
		if (!dated.matches()) {
			return new Step(heading, body, null, null);
		}
		Integer month = (dated.group(2) != null) ? Integer.valueOf(dated.group(2)) : null;
		return new Step(dated.group(3), body, Integer.valueOf(dated.group(1)), month);
	}

	public String title() {
		return this.title;
	}

	public String body() {
		return this.body;
	}

	public @Nullable Integer happenedYear() {
		return this.happenedYear;
	}

	/**
	 * 1 to 12; only there when the year is.
	 */
	public @Nullable Integer happenedMonth() {
		return this.happenedMonth;
	}

}
