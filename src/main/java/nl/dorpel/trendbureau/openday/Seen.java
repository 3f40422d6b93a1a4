package nl.dorpel.trendbureau.openday;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The version of a day that somebody looked at, and that of its gathering: each can be
 * changed at an address of its own.
 */
record Seen(int day, int gathering) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

	/** What no version equals. */
	private static final Seen NOTHING = new Seen(-1, -1);

	/** As {@link #written()} by a page, or nothing that was ever seen. */
	static Seen read(@Nullable String written) {
		Matcher parts = WRITTEN.matcher(String.valueOf(written));
		return parts.matches() ? new Seen(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))) : NOTHING;
	}

	/** For a field of a form. */
	String written() {
		return this.day + "." + this.gathering;
	}

}
