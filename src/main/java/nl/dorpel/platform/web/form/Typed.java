package nl.dorpel.platform.web.form;

import org.jspecify.annotations.Nullable;

/**
 * What people type, without what nobody means to type and the database would not take all
 * of.
 */
public final class Typed {

	private static final String CONTROL = "[\\p{Cc}\\p{Zl}\\p{Zp}]+";

	private static final String CONTROL_BUT_LINES_AND_TABS = "[\\p{Cc}&&[^\\n\\t]]+";

	private Typed() {
	}

	/** As many lines as somebody likes, of nothing but text. */
	public static @Nullable String text(@Nullable String text) {
		return (text != null) ? text.replaceAll("\\R", "\n").replaceAll(CONTROL_BUT_LINES_AND_TABS, "").strip() : null;
	}

	public static @Nullable String line(@Nullable String text) {
		return (text != null) ? text.replaceAll(CONTROL, " ").strip() : null;
	}

	/** Nothing typed is nothing said. */
	public static @Nullable String orNull(@Nullable String text) {
		return (text != null && !text.isEmpty()) ? text : null;
	}

}
