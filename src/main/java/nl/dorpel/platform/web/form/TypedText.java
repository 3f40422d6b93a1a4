package nl.dorpel.platform.web.form;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, without what nobody means to type and the database would not take
 * all of.
 */
public final class TypedText {

	private static final String CONTROL = "[\\p{Cc}\\p{Zl}\\p{Zp}]+";

	private static final String CONTROL_BUT_LINES_AND_TABS = "[\\p{Cc}&&[^\\n\\t]]+";

	private TypedText() {
	}

	/** As many lines as somebody likes, of nothing but text. */
	public static @Nullable String lines(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("\\R", "\n").replaceAll(CONTROL_BUT_LINES_AND_TABS, "").strip()
				: null;
	}

	/** One line. */
	public static @Nullable String line(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll(CONTROL, " ").strip() : null;
	}

}
