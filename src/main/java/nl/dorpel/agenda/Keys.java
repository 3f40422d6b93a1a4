package nl.dorpel.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of registrations.
 */
@Component
class Keys {

	private final JdbcClient jdbc;

	private final Clock clock;

	Keys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One more: earlier ones stay good. */
	RegistrationKey cut(long registrationId) {
		RegistrationKey key = RegistrationKey.make();
		this.jdbc.sql("insert into registration_key (hash, registration_id, made_at) values (:hash, :id, :now)")
			.param("hash", key.hash())
			.param("id", registrationId)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return key;
	}

	Optional<Long> find(String text) {
		return this.jdbc.sql("select registration_id from registration_key where hash = ?")
			.param(new RegistrationKey(text).hash())
			.query(Long.class)
			.optional();
	}

}
