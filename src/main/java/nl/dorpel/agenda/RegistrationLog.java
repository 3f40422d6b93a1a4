package nl.dorpel.agenda;

import java.time.Clock;

import nl.dorpel.platform.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters to who signed up.
 */
@Component
class RegistrationLog extends LetterLog {

	RegistrationLog(Outbox outbox, JdbcClient jdbc, Clock clock) {
		super(outbox, jdbc, clock, "registration_letter", "registration_id");
	}

}
