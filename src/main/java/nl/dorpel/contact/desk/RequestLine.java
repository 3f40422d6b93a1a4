package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.contact.RequestState;

/**
 * One request in a list.
 *
 * @param name null once the personal data is removed, like the excerpt
 * @param late whether it waits for us longer than we promise
 * @param fictitious whether nobody asked it, and it is there to try things with
 * @param total how many there are in all
 */
record RequestLine(String reference, RequestKind kind, RequestState state, @Nullable String name,
		@Nullable String organisation, @Nullable String excerpt, Instant receivedAt, @Nullable String takenBy,
		boolean late, boolean fictitious, int total) {

	static final String COLUMNS = """
			r.reference, r.kind, r.state, r.name, r.organisation, case when length(r.message) > 160
				then left(r.message, 160) || '…' else r.message end as excerpt, r.received_at,
			r.fictitious, taker.name as taken_by, late
			""";

	static RequestLine of(ResultSet row, int number) throws SQLException {
		return new RequestLine(row.getString("reference"), RequestKind.valueOf(row.getString("kind")),
				RequestState.valueOf(row.getString("state")), row.getString("name"), row.getString("organisation"),
				row.getString("excerpt"), Rows.required(row, "received_at"), row.getString("taken_by"),
				row.getBoolean("late"), row.getBoolean("fictitious"), row.getInt("total"));
	}

}
