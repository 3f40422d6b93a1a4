package nl.dorpel.contact;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * How far a request is, and with whom.
 */
@Embeddable
class Progress {

	@Enumerated(EnumType.STRING)
	private RequestState state;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account takenBy;

	private @Nullable Instant answeredAt;

	private @Nullable Instant closedAt;

	protected Progress() {
	}

	Progress(RequestState state) {
		this.state = state;
	}

	void requireOpen() {
		if (!this.state.isOpen()) {
			throw new NotPossibleNow("This request is closed");
		}
	}

	void requireClosed() {
		if (this.state.isOpen()) {
			throw new NotPossibleNow("This request is open");
		}
	}

	void requireTaken() {
		if (this.state != RequestState.TAKEN && this.state != RequestState.WAITING) {
			throw new NotPossibleNow("This request is %s: it has to be taken first".formatted(this.state));
		}
	}

	void keepWith(Account colleague) {
		if (colleague.equals(this.takenBy)) {
			throw new NotPossibleNow("This request is with this colleague already");
		}
		this.takenBy = colleague;
		if (this.state == RequestState.NEW) {
			this.state = RequestState.TAKEN;
		}
	}

	void waitForReply() {
		this.state = RequestState.WAITING;
	}

	void goOn() {
		this.state = (this.takenBy != null) ? RequestState.TAKEN : RequestState.NEW;
	}

	void putBack() {
		this.takenBy = null;
		this.state = RequestState.NEW;
	}

	void answered(RequestState end, Instant now) {
		this.answeredAt = (this.answeredAt != null) ? this.answeredAt : now;
		end(end, now);
	}

	void end(RequestState end, Instant now) {
		this.state = end;
		this.closedAt = now;
	}

	void reopen(Account by) {
		this.state = RequestState.TAKEN;
		this.takenBy = by;
		this.closedAt = null;
	}

	/** With who had it before, if they are still there. */
	void notSpam() {
		this.takenBy = (this.takenBy != null && this.takenBy.mayEnter()) ? this.takenBy : null;
		this.closedAt = null;
		goOn();
	}

	/** An answer of that moment has not been given after all. */
	void backTo(RequestState before, Instant moment) {
		this.state = before;
		this.closedAt = null;
		notAnswered(moment);
	}

	void notAnswered(Instant moment) {
		this.answeredAt = moment.equals(this.answeredAt) ? null : this.answeredAt;
	}

	RequestState state() {
		return this.state;
	}

	@Nullable Account takenBy() {
		return this.takenBy;
	}

	@Nullable Instant answeredAt() {
		return this.answeredAt;
	}

	@Nullable Instant closedAt() {
		return this.closedAt;
	}

}
