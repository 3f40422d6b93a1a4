package nl.dorpel.agenda.invitation;

import java.time.Clock;

import nl.dorpel.agenda.KeyRing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of invitations.
 */
@Component
class InvitationKeys extends KeyRing {

	InvitationKeys(JdbcClient jdbc, Clock clock) {
		super(jdbc, clock, "gathering_invitation_key", "invitation_id");
	}

}
