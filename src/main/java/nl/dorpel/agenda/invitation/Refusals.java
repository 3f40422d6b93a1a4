package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.dorpel.platform.mail.Subscription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses that want no invitations, whoever sends them. Only a hash is kept: the list
 * tells nobody who is on it.
 */
@Component
class Refusals implements Subscription {

	private static final String HASH = "sha256(convert_to(lower(%s), 'UTF8'))";

	private final JdbcClient jdbc;

	private final Clock clock;

	Refusals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean has(String email) {
		return this.jdbc
			.sql("select exists (select from invitation_refusal where hash = %s)".formatted(HASH.formatted(":email")))
			.param("email", email)
			.query(Boolean.class)
			.single();
	}

	@Override
	public String slug() {
		return "uitnodigingen";
	}

	@Override
	public String about() {
		return "agenda.invite.about";
	}

	/** Who wants none does not come by the one that was open either. */
	@Override
	public void end(UUID key) {
		this.jdbc.sql("""
				insert into invitation_refusal (hash, refused_at)
				select %s, :now from gathering_invitation where stop_key = :key and email is not null
				on conflict do nothing
				""".formatted(HASH.formatted("email")))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("key", key)
			.update();
		this.jdbc.sql("""
				update gathering_invitation set state = 'DECLINED', answered_at = :now
				where stop_key = :key and state = 'OPEN'
				""").param("now", this.clock.instant().atOffset(ZoneOffset.UTC)).param("key", key).update();
	}

}
