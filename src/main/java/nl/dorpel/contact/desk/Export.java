package nl.dorpel.contact.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.dorpel.account.AuditLog;
import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.contact.RequestState;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.csv.CsvFile;

/**
 * The requests of a period as a table to take along. What people wrote stays here: a file
 * on somebody's own computer is not cleaned up after twelve months.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
class Export {

	private static final List<String> HEAD = List.of("contact.csv.reference", "contact.csv.kind", "contact.csv.state",
			"contact.csv.received", "contact.csv.answered", "contact.csv.closed", "contact.csv.hours",
			"contact.csv.with", "contact.csv.name", "contact.csv.email", "contact.csv.organisation",
			"contact.csv.place", "contact.csv.topics");

	private static final String REQUESTS = """
			select r.*, taker.name as taken_by,
				(select string_agg(t.name, ', ' order by t.name) from contact_topic c join topic t on t.id = c.topic_id
					where c.request_id = r.id) as topics
			from contact_request r left join account taker on taker.id = r.taken_by_id
			where r.received_at >= :from and r.received_at < :until order by r.received_at, r.id
			""";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final MessageSource messages;

	Export(JdbcClient jdbc, AuditLog audit, MessageSource messages) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.messages = messages;
	}

	/**
	 * @param from the first day
	 * @param until the last day
	 */
	@Transactional
	public CsvFile of(SignedIn staff, LocalDate from, LocalDate until) {
		this.audit.write(staff.id(), "contact.audit.export", "contact_request", from + " – " + until);
		CsvFile file = CsvFile.of(HEAD.stream().map(this::text).toList());
		this.jdbc.sql(REQUESTS)
			.param("from", Rows.moment(start(from)))
			.param("until", Rows.moment(start(until.plusDays(1))))
			.query((row, number) -> cells(row))
			.list()
			.forEach(file::row);
		return file;
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(DutchTime.ZONE).toInstant();
	}

	private List<@Nullable Object> cells(ResultSet row) throws SQLException {
		Instant received = Rows.required(row, "received_at");
		Instant answered = Rows.instant(row, "answered_at");
		return Arrays.asList(row.getString("reference"), text(RequestKind.valueOf(row.getString("kind")).label()),
				text(RequestState.valueOf(row.getString("state")).label()), day(received), day(answered),
				day(Rows.instant(row, "closed_at")),
				(answered != null) ? WorkingTime.between(received, answered).toHours() : null,
				row.getString("taken_by"), row.getString("name"), row.getString("email"), row.getString("organisation"),
				row.getString("place"), row.getString("topics"));
	}

	/** As a spreadsheet reads a day in every language. */
	private static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? LocalDate.ofInstant(moment, DutchTime.ZONE) : null;
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
