package nl.dorpel.platform.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One mail in a list.
 *
 * @param closedAt when it was sent, given up or cancelled
 * @param serverAnswer the mail server's own words, in its own language
 * @param nextAttempt when it is tried again, for mail that still has to go
 */
public record MailLine(UUID id, String recipient, @Nullable String recipientName, String subject, MailState state,
		Instant createdAt, @Nullable Instant closedAt, int attempts, @Nullable Instant failingSince,
		@Nullable MailProblem problem, @Nullable String serverAnswer, @Nullable Instant nextAttempt) {

	MailLine triedAgainAt(@Nullable Instant moment) {
		return new MailLine(this.id, this.recipient, this.recipientName, this.subject, this.state, this.createdAt,
				this.closedAt, this.attempts, this.failingSince, this.problem, this.serverAnswer, moment);
	}

}
