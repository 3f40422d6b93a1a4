package nl.dorpel.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * How a request goes from hand to hand: each step is possible now or not, adds a line to
 * the history, and moves the request on.
 */
record Course(Progress progress, List<HistoryLine> history) {

	HistoryLine note(LineKind kind, @Nullable Account by, Instant now) {
		HistoryLine line = new HistoryLine(kind, this.progress.state(), by, now);
		this.history.add(line);
		return line;
	}

	/** Somebody is going to see to it, perhaps instead of a colleague. */
	void take(Account by, Instant now) {
		this.progress.requireOpen();
		note(LineKind.TAKEN, by, now);
		this.progress.keepWith(by);
	}

	void handOver(Account by, Account to, Instant now) {
		this.progress.requireOpen();
		note(LineKind.HANDED_OVER, by, now).to(to);
		this.progress.keepWith(to);
	}

	/**
	 * @param replyTokenHash the SHA-256 of what opens the form to reply with, beside
	 * those of earlier questions
	 */
	HistoryLine askBack(Account by, String text, byte[] replyTokenHash, Instant now) {
		this.progress.requireTaken();
		HistoryLine line = note(LineKind.ASKED_BACK, by, now).saying(text).answeredBy(replyTokenHash);
		this.progress.waitForReply();
		return line;
	}

	/** The question that a link in a mail belongs to; empty if it was taken back. */
	Optional<HistoryLine> question(byte[] replyTokenHash) {
		return this.history.stream().filter((line) -> line.isAnsweredBy(replyTokenHash)).findFirst();
	}

	/** The person who asked tells more. */
	void reply(String text, Instant now) {
		this.progress.requireOpen();
		note(LineKind.REPLY_RECEIVED, null, now).saying(text);
		this.progress.goOn();
	}

	HistoryLine answer(Account by, String text, Instant now) {
		return finish(LineKind.ANSWERED, RequestState.DONE, by, now).saying(text);
	}

	HistoryLine forward(Account by, String recipient, String text, Instant now) {
		return finish(LineKind.FORWARDED, RequestState.DONE, by, now).to(recipient).saying(text);
	}

	HistoryLine refuse(Account by, String reason, Instant now) {
		return finish(LineKind.REFUSED, RequestState.REFUSED, by, now).saying(reason);
	}

	HistoryLine finish(LineKind kind, RequestState end, Account by, Instant now) {
		this.progress.requireTaken();
		HistoryLine line = note(kind, by, now);
		this.progress.answered(end, now);
		return line;
	}

	/** There is nothing to write to anybody about it. */
	void close(Account by, @Nullable String why, Instant now) {
		this.progress.requireTaken();
		note(LineKind.CLOSED, by, now).saying(why);
		this.progress.end(RequestState.DONE, now);
	}

	/**
	 * @param by null if nobody looked at it
	 */
	void markSpam(@Nullable Account by, Instant now) {
		this.progress.requireOpen();
		note(LineKind.MARKED_SPAM, by, now);
		this.progress.end(RequestState.SPAM, now);
	}

	/**
	 * Only the newest line that moved the request on: what came after an older one has
	 * happened.
	 */
	void takeBack(HistoryLine line, Account by, Instant now) {
		RequestState before = line.stateBefore();
		if (before == null || !line.mayBeTakenBack(now) || !isNewestMove(line)) {
			throw new NotPossibleNow("Line %d cannot be taken back".formatted(line.id()));
		}
		line.takenBack(now);
		note(LineKind.TAKEN_BACK, by, now);
		this.progress.backTo(before, line.at());
	}

	private boolean isNewestMove(HistoryLine line) {
		return this.history.reversed()
			.stream()
			.filter((other) -> other.kind().movesOn() && other.takenBackAt() == null)
			.findFirst()
			.filter(line::equals)
			.isPresent();
	}

	/** Its mail does not go: the request moves on another way. */
	void stopped(HistoryLine line, Instant now) {
		line.takenBack(now);
		this.progress.notAnswered(line.at());
	}

}
