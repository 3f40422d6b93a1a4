package nl.dorpel.account.factor;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import nl.dorpel.Neighbour;

import javax.crypto.spec.SecretKeySpec;

/**
 * An app on somebody's phone that shows codes.
 */
record AuthenticatorApp(byte[] secret) {

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

	/** With the key that stands on the page typed over. */
	static AuthenticatorApp of(Neighbour neighbour) {
		String text = neighbour.page().expectFirst("code.secret").text().replace(" ", "");
		BigInteger number = text.chars()
			.mapToObj((letter) -> BigInteger.valueOf(BASE32.indexOf(letter)))
			.reduce(BigInteger.ZERO, (sum, value) -> sum.shiftLeft(5).add(value));
		byte[] secret = new byte[text.length() * 5 / 8];
		for (int i = 0; i < secret.length; i++) {
			secret[secret.length - 1 - i] = number.shiftRight(8 * i).byteValue();
		}
		return new AuthenticatorApp(secret);
	}

	String shows(Instant moment) {
		try {
			return codes.generateOneTimePasswordString(new SecretKeySpec(this.secret, "RAW"), moment);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A code that is none of those that it shows about now. */
	String doesNotShow(Instant moment) {
		String code = shows(moment);
		return code.substring(0, 5) + (char) ('0' + (code.charAt(5) - '0' + 5) % 10);
	}

}
