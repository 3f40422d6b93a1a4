package nl.dorpel.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an e-mail address among words, and not in the middle of a longer one: jan@x.nl is
 * not in marijan@x.nl, nor in jan@x.nl.example.
 */
public final class WholeAddress {

	private static final Pattern SPECIAL = Pattern.compile("\\p{Punct}");

	private WholeAddress() {
	}

	/** For Java, however the address is capitalised. */
	public static Pattern pattern(String address) {
		return Pattern.compile(expression(address),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** As Java and PostgreSQL both read it. */
	public static String expression(String address) {
		String plain = SPECIAL.matcher(address).replaceAll((hit) -> Matcher.quoteReplacement("\\" + hit.group()));
		return "(?<![\\w.%+-])" + plain + "(?![\\w.%+-]*[^\\W_])";
	}

}
