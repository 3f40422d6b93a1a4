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
import org.hibernate.annotations.BatchSize;
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
	@BatchSize(size = ContactRequests.MANY)
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
		course().note(LineKind.RECEIVED, null, now);
	}

	/** What can be done with it, whatever it is about. */
	Course course() {
		return new Course(this.progress, this.history);
	}

	/** Nobody asked this: it is there to try things with. */
	ContactRequest madeUp() {
		this.fictitious = true;
		return this;
	}

	void note(Account by, String text, Instant now) {
		requirePersonalData();
		course().note(LineKind.NOTE, by, now).saying(text);
	}

	/** Somebody who wanted to join, has. */
	HistoryLine accept(Account by, Instant now) {
		if (this.matter.kind() != RequestKind.JOIN) {
			throw new NotPossibleNow(this.reference + " is not about joining");
		}
		return course().finish(LineKind.ACCEPTED, RequestState.DONE, by, now);
	}

	/** A machine or a colleague was wrong about it. */
	void notSpam(Account by, Instant now) {
		requirePersonalData();
		if (!isSuspect()) {
			throw new NotPossibleNow(this.reference + " is not seen as spam");
		}
		course().note(LineKind.NOT_SPAM, by, now);
		this.matter.isMeant();
		this.progress.notSpam();
	}

	void reopen(Account by, Instant now) {
		requirePersonalData();
		this.progress.requireClosed();
		course().note(LineKind.REOPENED, by, now);
		this.progress.reopen(by);
	}

	/** Puts things as they stood before a line whose mail was taken back. */
	void takeBack(HistoryLine line, Account by, Instant now) {
		requirePersonalData();
		course().takeBack(line, by, now);
	}

	/** Who had it is gone: it is for whoever takes it. */
	void putBack(Instant now) {
		this.progress.requireTaken();
		course().note(LineKind.PUT_BACK, null, now);
		this.matter.isMeant();
		this.progress.putBack();
	}

	/**
	 * Leaves what counts, and nothing that tells who asked what. An open request is
	 * closed by it.
	 */
	void removePersonalData(Instant now) {
		if (state().isOpen()) {
			course().note(LineKind.CLOSED, null, now);
			this.progress.end(RequestState.DONE, now);
		}
		this.asked = null;
		this.history.forEach(HistoryLine::forget);
		this.removedAt = now;
	}

	/** If the old address stands here. */
	void askerMoved(String before, String now) {
		if (this.asked != null && this.asked.email().equalsIgnoreCase(before)) {
			this.asked = this.asked.at(now);
		}
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
