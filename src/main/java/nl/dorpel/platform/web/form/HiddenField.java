package nl.dorpel.platform.web.form;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a page hides in its forms and gets back, unless somebody took the form apart.
 */
public final class HiddenField {

	/** The version of nothing. */
	public static final int NO_VERSION = -1;

	private HiddenField() {
	}

	/**
	 * The version of what was looked at; what no page sends is the version of nothing.
	 */
	public static int version(@Nullable String text) {
		return (text != null && text.matches("\\d{1,9}")) ? Integer.parseInt(text) : NO_VERSION;
	}

	/** The number of a form; one that was taken apart has a new number: it is another. */
	public static UUID key(@Nullable String text) {
		try {
			return UUID.fromString(String.valueOf(text));
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

}
