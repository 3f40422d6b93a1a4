package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import nl.dorpel.contact.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history as staff read it.
 *
 * @param author null for the person who asks, and for the portal itself
 * @param recipient null for a colleague who has left since
 * @param goesAt when its mail goes, if there is one
 * @param secondsLeft to take its mail back; zero when it has gone
 */
record HistoryEntry(long id, LineKind kind, Instant at, @Nullable String author, @Nullable String text,
		@Nullable String recipient, @Nullable Instant goesAt, @Nullable Instant takenBackAt, long secondsLeft) {

	static HistoryEntry of(ResultSet row, Instant now) throws SQLException {
		Instant goesAt = Rows.instant(row, "goes_at");
		Instant takenBackAt = Rows.instant(row, "taken_back_at");
		boolean onTheTable = goesAt != null && takenBackAt == null && now.isBefore(goesAt);
		return new HistoryEntry(row.getLong("id"), LineKind.valueOf(row.getString("kind")), Rows.required(row, "at"),
				row.getString("author"), row.getString("text"), row.getString("to_whom"), goesAt, takenBackAt,
				onTheTable ? Math.max(1, Duration.between(now, goesAt).toSeconds()) : 0);
	}

	/** Whether the person who asks did this. */
	public boolean isFromOutside() {
		return this.kind == LineKind.RECEIVED || this.kind == LineKind.REPLY_RECEIVED;
	}

	/** Whether it is for colleagues only. */
	public boolean isInside() {
		return this.kind == LineKind.NOTE || this.kind == LineKind.CLOSED;
	}

	/** Whether the colleague who got it has left since. */
	public boolean isToFormerColleague() {
		return this.kind == LineKind.HANDED_OVER && this.recipient == null;
	}

	public boolean isOnTheTable() {
		return this.secondsLeft > 0;
	}

}
