package nl.dorpel.agenda;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of registrations.
 */
@Component
class Keys extends KeyRing {

	Keys(JdbcClient jdbc, Clock clock) {
		super(jdbc, clock, "registration_key", "registration_id");
	}

}
