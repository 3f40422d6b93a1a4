package nl.dorpel.agenda;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How far a gathering is: a draft, in the agenda, or cancelled; and how often calendars
 * had to hear that something changed.
 */
@Embeddable
class Course {

	@Enumerated(EnumType.STRING)
	private GatheringState state = GatheringState.DRAFT;

	private int sequence;

	private @Nullable Instant publishedAt;

	private @Nullable Instant cancelledAt;

	private @Nullable String cancelReason;

	/**
	 * @return false if it is no draft (any more); nothing has changed then
	 */
	boolean publish(Instant now) {
		if (this.state != GatheringState.DRAFT) {
			return false;
		}
		this.state = GatheringState.PUBLISHED;
		this.publishedAt = now;
		return true;
	}

	/**
	 * @return false if it is not in the agenda; nothing has changed then
	 */
	boolean cancel(String reason, Instant now) {
		if (!isPublished()) {
			return false;
		}
		this.state = GatheringState.CANCELLED;
		this.cancelledAt = now;
		this.cancelReason = reason;
		this.sequence++;
		return true;
	}

	/** What is in the agenda stands in calendars as well. */
	void retell() {
		if (isPublished()) {
			this.sequence++;
		}
	}

	boolean isPublished() {
		return this.state == GatheringState.PUBLISHED;
	}

	GatheringState state() {
		return this.state;
	}

	int sequence() {
		return this.sequence;
	}

	@Nullable String cancelReason() {
		return this.cancelReason;
	}

}
