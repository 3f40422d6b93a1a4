package nl.dorpel.account.totp;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import javax.crypto.spec.SecretKeySpec;

/**
 * Six digits of half a minute, as every app of this kind shows them.
 */
final class TimeCode {

	/** A phone may be as much too early or too late: half a minute, a step. */
	private static final int STEPS_OFF = 1;

	private static final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

	private static final long SECONDS = codes.getTimeStep().toSeconds();

	private TimeCode() {
	}

	/** The number of the half minute of which this is the code, if that is about now. */
	static OptionalLong step(byte[] secret, String code, Instant now) {
		long current = now.getEpochSecond() / SECONDS;
		// All of them each time, so that the time it takes tells nothing
		long[] matching = LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
			.filter((step) -> MessageDigest.isEqual(bytes(of(secret, step)), bytes(code)))
			.toArray();
		return (matching.length > 0) ? OptionalLong.of(matching[matching.length - 1]) : OptionalLong.empty();
	}

	static String of(byte[] secret, long step) {
		try {
			Key key = new SecretKeySpec(secret, codes.getAlgorithm());
			return codes.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * SECONDS), Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("HMAC takes any key", ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
