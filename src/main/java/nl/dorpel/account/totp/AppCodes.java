package nl.dorpel.account.totp;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has an app that shows codes, and whether a code is the one that it shows now. A
 * code is good once: the update that notes its half minute finds no row a second time.
 */
@Component
public class AppCodes {

	private static final Logger logger = LoggerFactory.getLogger(AppCodes.class);

	/** As long as the outcome of the HMAC, which RFC 4226 recommends. */
	private static final int SECRET_BYTES = 20;

	private static final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	AppCodes(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	/** A new secret, sealed. */
	public byte[] invent() {
		byte[] secret = new byte[SECRET_BYTES];
		random.nextBytes(secret);
		return this.vault.seal(secret);
	}

	/**
	 * @param owner tells apart, in the app, the codes of somebody with several accounts
	 */
	public SharedKey show(byte[] sealed, String owner) {
		return SharedKey.of(this.vault.open(sealed), owner);
	}

	/**
	 * Takes a secret into use, if the app already shows its codes. A secret that is in
	 * use stays.
	 */
	@Transactional
	public boolean add(long accountId, byte[] sealed, String code) {
		Instant now = this.clock.instant();
		OptionalLong step = TimeCode.step(this.vault.open(sealed), code, now);
		return step.isPresent() && this.jdbc.sql("""
				insert into totp (account_id, secret, last_step, since) values (?, ?, ?, ?)
				on conflict do nothing
				""")
			.param(accountId)
			.param(sealed)
			.param(step.getAsLong())
			.param(now.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Uses a code up. */
	public boolean accepts(long accountId, String code) {
		Optional<byte[]> sealed = this.jdbc.sql("select secret from totp where account_id = ?")
			.param(accountId)
			.query((row, number) -> row.getBytes(1))
			.optional();
		if (sealed.isEmpty()) {
			return false;
		}
		OptionalLong step = step(accountId, sealed.get(), code);
		return step.isPresent()
				&& this.jdbc.sql("update totp set last_step = :step where account_id = :id and last_step < :step")
					.param("step", step.getAsLong())
					.param("id", accountId)
					.update() > 0;
	}

	/** Without the key that encrypted it, a secret is lost; recovery codes still work. */
	private OptionalLong step(long accountId, byte[] sealed, String code) {
		try {
			return TimeCode.step(this.vault.open(sealed), code, this.clock.instant());
		}
		catch (IllegalStateException ex) {
			logger.error("The secret of account {} cannot be read: is dorpel.account.factor-key another than before?",
					accountId, ex);
			return OptionalLong.empty();
		}
	}

	/** Since when somebody has such an app. */
	public Optional<Instant> since(long accountId) {
		return this.jdbc.sql("select since from totp where account_id = ?")
			.param(accountId)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional();
	}

	public void remove(long accountId) {
		this.jdbc.sql("delete from totp where account_id = ?").param(accountId).update();
	}

	/** What is from before there was a key is encrypted now that there is one. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void sealWhatIsPlain() {
		if (this.vault.encrypts()) {
			List<byte[]> plain = this.jdbc.sql("select secret from totp where get_byte(secret, 0) = 0 for update")
				.query((row, number) -> row.getBytes(1))
				.list();
			plain.forEach((secret) -> this.jdbc.sql("update totp set secret = ? where secret = ?")
				.param(this.vault.seal(this.vault.open(secret)))
				.param(secret)
				.update());
		}
	}

}
