package nl.dorpel.trendbureau.report;

import java.time.LocalTime;
import java.time.ZoneOffset;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.RetentionPeriods;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes photographs that nobody published, with the notes of who agreed to them. As
 * long as a photograph is shown, it has to be known that it may be.
 */
@Component
class PhotoCleaning implements DailyJob {

	private static final String PERIOD = "trendbureau.retention.photos";

	private final JdbcClient jdbc;

	private final RetentionPeriods periods;

	private final TransactionTemplate transaction;

	PhotoCleaning(JdbcClient jdbc, RetentionPeriods periods, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.periods = periods;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "trendbureau-remove-unpublished-photos";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 55);
	}

	@Override
	public void run() {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
				with gone as (
					delete from day_photo p where p.added_at < ? and not exists (
						select from day_report r where r.day_id = p.day_id and r.published_at is not null)
					returning p.large_id, p.small_id)
				select large_id from gone union all select small_id from gone
				""")
			.param(this.periods.endedBefore(PERIOD).atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.list()
			.forEach((file) -> this.jdbc.sql("delete from stored_file where id = ?").param(file).update()));
	}

}
