package nl.dorpel.trendbureau.report;

import java.util.List;
import java.util.Optional;

import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reports and photographs of days are found.
 */
@Component
@Transactional(readOnly = true)
class ReportShelf {

	private final JdbcClient jdbc;

	ReportShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Published or not. */
	Optional<ReportPage> of(long day) {
		return this.jdbc.sql("""
				select r.id, r.version, r.text, r.changed_at, r.published_at, a.name as author, coalesce(r.attended, (
					select sum(g.arrived) from registration g join open_day d on d.gathering_id = g.gathering_id
					where d.id = r.day_id), 0) as attended
				from day_report r join account a on a.id = r.written_by_id where r.day_id = ?
				""").param(day).query(Rows.as(ReportPage.class)).optional();
	}

	Optional<PhotoLine> photo(long day, long id) {
		return photos(day).stream().filter((photo) -> photo.id() == id).findFirst();
	}

	/** In the order in which they were added. */
	List<PhotoLine> photos(long day) {
		return this.jdbc
			.sql("""
					select p.id, p.width, p.height, s.text_alternative as alternative, p.consent, coalesce(p.consent_note, '') as note
					from day_photo p join stored_file s on s.id = p.large_id where p.day_id = ? order by p.id
					""")
			.param(day)
			.query(Rows.as(PhotoLine.class))
			.list();
	}

}
