package nl.dorpel.platform.job;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long personal data is kept: the one list that the jobs keep to and that people are
 * shown.
 */
@Component
public class RetentionPeriods {

	private final JdbcClient jdbc;

	private final Clock clock;

	RetentionPeriods(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How long one kind of data is kept.
	 *
	 * @param name a key of the messages that says what is kept
	 */
	public record RetentionPeriod(String name, int months, int days) {

		Period length() {
			return Period.of(0, this.months, this.days);
		}

	}

	/** All of them, in the order in which they are shown. */
	@Transactional(readOnly = true)
	public List<RetentionPeriod> all() {
		return this.jdbc.sql("select name, months, days from retention_period order by position")
			.query((row, number) -> new RetentionPeriod(row.getString("name"), row.getInt("months"),
					row.getInt("days")))
			.list();
	}

	/**
	 * What is older than this has been kept long enough.
	 * @throws IllegalArgumentException if nothing is known of that name
	 */
	@Transactional(readOnly = true)
	public Instant endedBefore(String name) {
		RetentionPeriod period = all().stream()
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No retention period " + name));
		return this.clock.instant().atOffset(ZoneOffset.UTC).minus(period.length()).toInstant();
	}

}
