package nl.dorpel.account.signin;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody was before they signed in. Whoever made the link to the sign-in page
 * must not be able to send people to another site from here.
 */
final class OwnPage {

	private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1999}");

	private OwnPage() {
	}

	/** The address if it is one of the portal, or null. */
	static @Nullable String of(@Nullable String address) {
		return (address != null && OURS.matcher(address).matches()) ? address : null;
	}

}
