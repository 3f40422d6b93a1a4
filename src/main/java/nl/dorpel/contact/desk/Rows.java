package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * What every row needs read, and what every query about requests has in common.
 */
final class Rows {

	/**
	 * Requests {@code r}, whether they are suspect, and whether they wait for us too
	 * long: what waits for the person who asked does not. Wants {@code :overdue}.
	 */
	static final String FROM = """
			from contact_request r
			left join account taker on taker.id = r.taken_by_id
			cross join lateral (select
				r.state = 'SPAM' or r.state = 'NEW' and exists (
					select from contact_suspicion s where s.request_id = r.id) as suspect,
				r.state in ('NEW', 'TAKEN') and r.received_at < :overdue as late) as seen
			""";

	private Rows() {
	}

	static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
		OffsetDateTime moment = row.getObject(name, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	static Instant required(ResultSet row, String name) throws SQLException {
		return row.getObject(name, OffsetDateTime.class).toInstant();
	}

	static List<String> strings(ResultSet row, String name) throws SQLException {
		return List.of((String[]) row.getArray(name).getArray());
	}

	static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	static OffsetDateTime moment(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
