package nl.dorpel.account.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on paper, for when a phone is lost. Each is good once.
 */
@Component
class RecoveryCodes {

	static final int HOW_MANY = 10;

	/** No letter or figure that looks like another. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 16;

	private static final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** New ones, shown now and never again; the old ones are worth nothing any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	List<String> renew(long accountId) {
		remove(accountId);
		List<String> codes = Stream.generate(RecoveryCodes::invent).limit(HOW_MANY).toList();
		codes.forEach((code) -> this.jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
			.param(accountId)
			.param(hash(accountId, code))
			.update());
		return codes;
	}

	/** Uses a code up, however it is typed. */
	boolean accepts(long accountId, String code) {
		return this.jdbc.sql("delete from recovery_code where account_id = ? and hash = ?")
			.param(accountId)
			.param(hash(accountId, code))
			.update() > 0;
	}

	void remove(long accountId) {
		this.jdbc.sql("delete from recovery_code where account_id = ?").param(accountId).update();
	}

	private static String invent() {
		String letters = random.ints(LENGTH, 0, LETTERS.length())
			.mapToObj((at) -> LETTERS.substring(at, at + 1))
			.collect(Collectors.joining());
		return letters.replaceAll("(.{4})(?!$)", "$1-");
	}

	/** Nobody can guess so long a code, so a quick hash will do. */
	private static byte[] hash(long accountId, String code) {
		String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		try {
			return MessageDigest.getInstance("SHA-256")
				.digest((accountId + ":" + plain).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
