package nl.dorpel.trendbureau.openday;

import java.util.List;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where days are read.
 */
@Component
@Transactional(readOnly = true)
class OpenDayShelf {

	private static final String PLANNED = """
			select g.slug, g.title, g.summary, t.slug as theme_slug, t.title as theme_title, g.starts_at, g.ends_at,
				g.state as standing, coalesce(h.name, g.venue_name) as where, p.name as place, g.report_link, g.fictitious
			from open_day d
			join gathering g on g.id = d.gathering_id
			join theme t on t.id = d.theme_id
			left join house h on h.id = g.house_id
			left join place p on p.id = g.place_id
			where d.state = 'CONFIRMED' order by g.starts_at, g.id
			""";

	private static final String HEAD = """
			select d.id, d.version, g.version as gathering_version, g.slug, g.title, g.summary, d.state, g.state as standing, t.slug as theme_slug,
				t.title as theme_title, d.aim, d.expected, g.capacity, d.question, d.answer, d.reason,
				og.slug as copied_slug, og.title as copied_title, a.name as author, d.registered_at, g.starts_at,
				g.ends_at, coalesce(h.name, g.venue_name) as venue, g.street, p.name as place, g.report_link,
				g.fictitious, (
					select string_agg(fa.name, ', ' order by fa.name, fa.id)
					from gathering_facilitator f join account fa on fa.id = f.account_id
					where f.gathering_id = g.id) as facilitators
			from open_day d
			join gathering g on g.id = d.gathering_id
			join theme t on t.id = d.theme_id
			join account a on a.id = d.made_by_id
			left join open_day o on o.id = d.copied_from_id
			left join gathering og on og.id = o.gathering_id
			left join house h on h.id = g.house_id
			left join place p on p.id = g.place_id
			where d.id = ?
			""";

	private static final String LINES = """
			select g.slug, g.title, d.state, t.title as theme_title, a.name as author, d.changed_at, p.name as place,
				g.fictitious, (select min(o.starts_at) from open_day_date o where o.open_day_id = d.id) as first_date,
				(select count(*) from open_day_date o where o.open_day_id = d.id) as dates
			from open_day d
			join gathering g on g.id = d.gathering_id
			join theme t on t.id = d.theme_id
			join account a on a.id = d.made_by_id
			left join place p on p.id = g.place_id
			""";

	private final OpenDayBook book;

	private final JdbcClient jdbc;

	OpenDayShelf(OpenDayBook book, JdbcClient jdbc) {
		this.book = book;
		this.jdbc = jdbc;
	}

	/** All that are confirmed, the first first; in one query. */
	List<Planned> planned() {
		return this.jdbc.sql(PLANNED).query(Rows.as(Planned.class)).list();
	}

	/** A day that is theirs to run. */
	OpenDayPage page(SignedIn person, String slug) {
		long id = this.book.require(person, slug).id();
		return new OpenDayPage(this.jdbc.sql(HEAD).param(id).query(Rows.as(OpenDayPage.Head.class)).single(),
				this.jdbc.sql("select starts_at, ends_at from open_day_date where open_day_id = ? order by position")
					.param(id)
					.query(Rows.as(Slot.class))
					.list());
	}

	/** What staff have to decide about, the longest waiting first. */
	@PreAuthorize("hasRole('STAFF')")
	public List<OpenDayPage.Line> waiting() {
		return this.jdbc.sql(LINES
				+ "where d.state in ('REGISTERED', 'ASKED_BACK') order by d.state desc, d.changed_at, d.id limit 200")
			.query(Rows.as(OpenDayPage.Line.class))
			.list();
	}

	/** What was decided last. A draft that somebody dropped was never registered. */
	@PreAuthorize("hasRole('STAFF')")
	public List<OpenDayPage.Line> decided() {
		return this.jdbc.sql(LINES + """
				where d.state in ('CONFIRMED', 'WITHDRAWN') and d.registered_at < d.decided_at
				order by d.decided_at desc, d.id desc limit 40
				""").query(Rows.as(OpenDayPage.Line.class)).list();
	}

}
