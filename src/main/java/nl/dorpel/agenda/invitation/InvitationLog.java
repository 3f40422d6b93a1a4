package nl.dorpel.agenda.invitation;

import java.time.Clock;

import nl.dorpel.agenda.LetterLog;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters to who was invited.
 */
@Component
class InvitationLog extends LetterLog {

	InvitationLog(Outbox outbox, JdbcClient jdbc, Clock clock) {
		super(outbox, jdbc, clock, "gathering_invitation_letter", "invitation_id");
	}

}
