package nl.dorpel.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A question or request of a visitor to the network. Whatever happens to it adds a line
 * to its history, and with that raises its version: who looked at an older one cannot act
 * on it.
 */
@Entity
public class ContactRequest {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String reference;

	private UUID formKey;

	@Embedded
	private Matter matter;

	private String language;

	@Embedded
	private @Nullable Asked asked;

	@Embedded
	private Progress progress;

	private Instant receivedAt;

	private @Nullable Instant removedAt;

	private boolean fictitious;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "request_id", nullable = false)
	@OrderBy("id")
	private List<HistoryLine> history = new ArrayList<>();

	protected ContactRequest() {
	}

	ContactRequest(String reference, Question question, Instant now) {
		this.reference = reference;
		this.formKey = question.formKey();
		this.matter = new Matter(question);
		this.language = question.language();
		this.asked = question.asked();
		this.progress = new Progress(RequestState.NEW);
		this.receivedAt = now;
		note(LineKind.RECEIVED, null, now);
	}

	/** Nobody asked this: it is there to try things with. */
	ContactRequest madeUp() {
		this.fictitious = true;
		return this;
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

	void note(Account by, String text, Instant now) {
		requirePersonalData();
		note(LineKind.NOTE, by, now).saying(text);
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

	/** Somebody who wanted to join, has. */
	HistoryLine accept(Account by, Instant now) {
		if (this.matter.kind() != RequestKind.JOIN) {
			throw new NotPossibleNow(this.reference + " is not about joining");
		}
		return finish(LineKind.ACCEPTED, RequestState.DONE, by, now);
	}

	HistoryLine refuse(Account by, String reason, Instant now) {
		return finish(LineKind.REFUSED, RequestState.REFUSED, by, now).saying(reason);
	}

	private HistoryLine finish(LineKind kind, RequestState end, Account by, Instant now) {
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

	void markSpam(Account by, Instant now) {
		this.progress.requireOpen();
		note(LineKind.MARKED_SPAM, by, now);
		this.progress.end(RequestState.SPAM, now);
	}

	/** A machine or a colleague was wrong about it. */
	void notSpam(Account by, Instant now) {
		requirePersonalData();
		if (!isSuspect()) {
			throw new NotPossibleNow(this.reference + " is not seen as spam");
		}
		note(LineKind.NOT_SPAM, by, now);
		this.matter.isMeant();
		this.progress.notSpam();
	}

	void reopen(Account by, Instant now) {
		requirePersonalData();
		this.progress.requireClosed();
		note(LineKind.REOPENED, by, now);
		this.progress.reopen(by);
	}

	/**
	 * Puts things as they stood before a line whose mail was taken back. Only the newest
	 * that moved it on: what came after an older one has happened.
	 */
	void takeBack(HistoryLine line, Account by, Instant now) {
		RequestState before = line.stateBefore();
		if (this.removedAt != null || before == null || !line.mayBeTakenBack(now) || !isNewestMove(line)) {
			throw new NotPossibleNow("Line %d of %s cannot be taken back".formatted(line.id(), this.reference));
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

	/** Who had it is gone: it is for whoever takes it. */
	void putBack(Instant now) {
		this.progress.requireTaken();
		note(LineKind.PUT_BACK, null, now);
		this.matter.isMeant();
		this.progress.putBack();
	}

	/** Nobody looked at it, and it was not meant. */
	void lapse(Instant now) {
		this.progress.requireOpen();
		note(LineKind.MARKED_SPAM, null, now);
		this.progress.end(RequestState.SPAM, now);
	}

	/**
	 * Leaves what counts, and nothing that tells who asked what. An open request is
	 * closed by it.
	 */
	void removePersonalData(Instant now) {
		if (state().isOpen()) {
			note(LineKind.CLOSED, null, now);
			this.progress.end(RequestState.DONE, now);
		}
		this.asked = null;
		this.history.forEach(HistoryLine::forget);
		this.removedAt = now;
	}

	/** Follows who asked to their new address, if the old one stands here. */
	void askerMoved(String before, String now) {
		if (this.asked != null && this.asked.email().equalsIgnoreCase(before)) {
			this.asked = this.asked.at(now);
		}
	}

	private HistoryLine note(LineKind kind, @Nullable Account by, Instant now) {
		HistoryLine line = new HistoryLine(kind, state(), by, now);
		this.history.add(line);
		return line;
	}

	private void requirePersonalData() {
		if (this.removedAt != null) {
			throw new NotPossibleNow("Of %s only what counts is left".formatted(this.reference));
		}
	}

	/** Whether a machine or a colleague sees it as spam, so that it lies apart. */
	public boolean isSuspect() {
		return state() == RequestState.SPAM || (state() == RequestState.NEW && !this.matter.suspicions().isEmpty());
	}

	public Long id() {
		return this.id;
	}

	/** Who acts names the version that they looked at. */
	public int version() {
		return this.version;
	}

	/** The number that people are told, such as 2026-0042. */
	public String reference() {
		return this.reference;
	}

	public Matter matter() {
		return this.matter;
	}

	/** {@code nl} or {@code en}. */
	public String language() {
		return this.language;
	}

	/** Empty once it was removed. */
	public Optional<Asked> asked() {
		return Optional.ofNullable(this.asked);
	}

	public RequestState state() {
		return this.progress.state();
	}

	public @Nullable Account takenBy() {
		return this.progress.takenBy();
	}

	public @Nullable Instant answeredAt() {
		return this.progress.answeredAt();
	}

	public @Nullable Instant closedAt() {
		return this.progress.closedAt();
	}

	public Instant receivedAt() {
		return this.receivedAt;
	}

	/** When its personal data was removed. */
	public @Nullable Instant removedAt() {
		return this.removedAt;
	}

	/** What happened, the first first. */
	public List<HistoryLine> history() {
		return Collections.unmodifiableList(this.history);
	}

}
