package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Duration;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.job.PlannedJob;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each letter once, soon after its cause. Not within it: three hundred people who
 * sign up at once do not wait for each other's letters.
 */
@Component
class Letterbox implements PlannedJob {

	private static final String JOB = "agenda-write-letter";

	private final Registrations registrations;

	private final AgendaLetters letters;

	private final Keys keys;

	private final RegistrationLog log;

	private final Jobs jobs;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/**
	 * A letter takes a connection and a good part of a processor; the rest is for whoever
	 * signs up at that moment. Other jobs wait as well, so not for long.
	 */
	private final OneByOne pen = new OneByOne(Duration.ofSeconds(1));

	Letterbox(Registrations registrations, AgendaLetters letters, Keys keys, RegistrationLog log, Jobs jobs,
			TransactionTemplate transaction, Clock clock) {
		this.registrations = registrations;
		this.letters = letters;
		this.keys = keys;
		this.log = log;
		this.jobs = jobs;
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
		this.jobs.planUnlessPlanned(JOB, new Errand(kind.name(), registrationId, occasion).key(), this.clock.instant());
	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String key) {
		Errand errand = Errand.of(key);
		this.pen.run(() -> this.transaction.executeWithoutResult((status) -> write(errand)));
	}

	private void write(Errand errand) {
		if (this.log.isPosted(errand)) {
			return;
		}
		LetterKind kind = LetterKind.valueOf(errand.kind());
		this.registrations.withGathering(errand.reader())
			.filter((reader) -> kind.isFor(reader.state(), reader.gathering().state()))
			.ifPresent((reader) -> write(errand, kind, reader));
	}

	private void write(Errand errand, LetterKind kind, Registration reader) {
		String email = reader.email();
		if (email != null) {
			this.log.post(errand, this.letters.write(kind, reader, email, this.keys.cut(errand.reader())));
		}
	}

}
