package nl.dorpel.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.Outbox;

import org.springframework.stereotype.Component;

/**
 * Where letters about requests lie for a moment, in case whoever wrote them thinks better
 * of it.
 */
@Component
class OutTray {

	/** For so long a letter lies here. */
	static final Duration REGRET = Duration.ofSeconds(30);

	private final Outbox outbox;

	private final Clock clock;

	OutTray(Outbox outbox, Clock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	/** What a line of the history says goes out by these letters, all or none. */
	void lay(HistoryLine line, Letter... letters) {
		Instant goesAt = this.clock.instant().plus(REGRET);
		line.posted(Stream.of(letters).map((letter) -> this.outbox.post(letter, goesAt)).toList(), goesAt);
	}

	/** Goes at once: there is nothing in it to regret. */
	void send(HistoryLine line, Letter letter) {
		line.confirmed(this.outbox.post(letter));
	}

	/**
	 * @throws NotPossibleNow if a letter of the line has gone, or may have
	 */
	void takeBack(HistoryLine line) {
		if (!line.mails().stream().allMatch(this.outbox::takeBack)) {
			throw new NotPossibleNow("The mail of line %d has gone".formatted(line.id()));
		}
	}

	/** Whatever still lies here about a request does not go: it moves on another way. */
	void clear(ContactRequest request, Instant now) {
		request.history().stream().filter((line) -> line.mayBeTakenBack(now)).forEach((line) -> {
			takeBack(line);
			request.course().stopped(line, now);
		});
	}

}
