package nl.dorpel.platform.mail;

import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/**
 * One address of somebody, fit to stand in a header.
 *
 * @param address such as {@code anna@example.org}
 * @param name what somebody calls themselves, or null
 */
public record MailAddress(String address, @Nullable String name) {

	private static final int LONGEST = 254;

	/** ASCII only: not every mail server on the way takes more. */
	private static final Pattern PLAIN = Pattern.compile("[!-~]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	/**
	 * @throws IllegalArgumentException if it is no address, or more than one
	 */
	public MailAddress {
		if (!accepts(address)) {
			throw new IllegalArgumentException("Not a mail address that can be written to");
		}
		name = (name != null) ? HeaderText.orNull(name) : null;
	}

	public static MailAddress of(String address) {
		return new MailAddress(address, null);
	}

	String domain() {
		return this.address.substring(this.address.lastIndexOf('@') + 1);
	}

	/**
	 * Whether mail can be sent to this: one plain address with a domain, without name,
	 * spaces or line ends.
	 */
	public static boolean accepts(String address) {
		if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
			return false;
		}
		try {
			InternetAddress[] parsed = InternetAddress.parse(address, true);
			parsed[0].validate();
			return parsed.length == 1 && parsed[0].getAddress().equals(address);
		}
		catch (AddressException ex) {
			return false;
		}
	}

}
