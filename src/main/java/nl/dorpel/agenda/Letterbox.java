package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each letter once, soon after its cause. Not within it: three hundred people who
 * sign up at once do not wait for each other's letters.
 */
@Component
class Letterbox implements PlannedJob {

	private static final String JOB = "agenda-write-letter";

	private static final String WRITTEN = """
			select exists (select from registration_letter
				where registration_id = :id and kind = :kind and occasion = :occasion)
			""";

	private static final String NOTE = """
			insert into registration_letter (registration_id, kind, occasion, mail_id, written_at)
			values (:id, :kind, :occasion, :mail, :now)
			""";

	private final Registrations registrations;

	private final AgendaLetters letters;

	private final Keys keys;

	private final Outbox outbox;

	private final Jobs jobs;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Letterbox(Registrations registrations, AgendaLetters letters, Keys keys, Outbox outbox, Jobs jobs, JdbcClient jdbc,
			TransactionTemplate transaction, Clock clock) {
		this.registrations = registrations;
		this.letters = letters;
		this.keys = keys;
		this.outbox = outbox;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** One letter, about what has just happened with a registration. */
	void plan(LetterKind kind, Registration registration) {
		if (registration.email() != null) {
			plan(kind, registration.id(), String.valueOf(this.clock.instant().toEpochMilli()));
		}
	}

	/**
	 * One letter of a kind for each occasion, however often it is asked for.
	 */
	void plan(LetterKind kind, long registrationId, String occasion) {
		this.jobs.planUnlessPlanned(JOB, new Errand(kind, registrationId, occasion).key(), this.clock.instant());
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		Errand errand = Errand.of(key);
		this.transaction.executeWithoutResult((status) -> write(errand));
	}

	private void write(Errand errand) {
		if (errand.in(this.jdbc.sql(WRITTEN)).query(Boolean.class).single()) {
			return;
		}
		Optional<Registration> reader = this.registrations.withGathering(errand.registrationId())
			.filter((registration) -> errand.kind().isFor(registration.state(), registration.gathering().state()));
		String email = reader.map(Registration::email).orElse(null);
		if (email != null) {
			UUID mail = this.outbox.post(this.letters.write(errand.kind(), reader.orElseThrow(), email,
					this.keys.cut(errand.registrationId())));
			Instant now = this.clock.instant();
			errand.in(this.jdbc.sql(NOTE)).param("mail", mail).param("now", now.atOffset(ZoneOffset.UTC)).update();
		}
	}

	/** Which letter to whom, as it stands in the key of the job. */
	private record Errand(LetterKind kind, long registrationId, String occasion) {

		static Errand of(String key) {
			String[] parts = key.split(":", 3);
			return new Errand(LetterKind.valueOf(parts[0]), Long.parseLong(parts[1]), parts[2]);
		}

		String key() {
			return this.kind + ":" + this.registrationId + ":" + this.occasion;
		}

		JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
			return statement.param("id", this.registrationId)
				.param("kind", this.kind.name())
				.param("occasion", this.occasion);
		}

	}

}
