package nl.dorpel.trendbureau.outcome;

import java.util.List;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where outcomes are read: by everybody from the moment that the day's report is out, or
 * that there is something to read.
 */
@Component
@Transactional(readOnly = true)
class OutcomeShelf {

	static final int PER_PAGE = 30;

	/** An outcome o that everybody may see. */
	static final String EVERYBODYS = """
			(o.onward <> 'NOTED' and (o.state = 'PUBLISHED' or exists (
				select from day_report r where r.day_id = o.day_id and r.published_at is not null)))
			""";

	private static final String PAGE = """
			select p.* from (
				select o.id, o.version, o.slug, o.heading, o.said, o.onward, o.state, o.text, o.link, a.name as doer,
					o.doer_name, o.due_on, o.changed_at, o.published_at, g.slug as day_slug, g.title as day_title,
					g.starts_at as held_at, t.slug as theme_slug, t.title as theme_title, g.fictitious,
					exists (select from day_report r where r.day_id = o.day_id and r.published_at is not null) as reported,
					%s as everybodys, (:staff or coalesce(o.doer_id = :viewer, false) or exists (
						select from gathering_facilitator f where f.gathering_id = g.id and f.account_id = :viewer)) as may_edit,
					b.begun_at as begun
				from day_outcome o
				join open_day d on d.id = o.day_id
				join gathering g on g.id = d.gathering_id
				join theme t on t.id = d.theme_id
				left join account a on a.id = o.doer_id
				left join practice_draft b on b.id = o.draft_id
				where o.slug = :slug and o.onward <> 'NOTED') p
			where p.everybodys or p.may_edit
			"""
		.formatted(EVERYBODYS);

	private static final String LINES = """
			select o.slug, o.said, o.onward, o.state, o.due_on, o.published_at, g.title as day_title, t.title as theme_title,
				t.slug as theme_slug, g.starts_at as held_at, g.fictitious, count(*) over () as total
			from day_outcome o
			join open_day d on d.id = o.day_id
			join gathering g on g.id = d.gathering_id
			join theme t on t.id = d.theme_id
			where %s and (cast(:theme as text) is null or t.slug = :theme) and (cast(:kind as text) is null or o.onward = :kind)
			order by coalesce(o.published_at, g.starts_at) desc, o.id desc limit :most offset :skip
			"""
		.formatted(EVERYBODYS);

	private final JdbcClient jdbc;

	OutcomeShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A theme of which there are outcomes to see. */
	record ThemeChoice(String slug, String title) {

	}

	/** A file of an outcome. */
	record FileLine(long id, String name, String mediaType, long sizeInBytes) {

		public String path(String slug) {
			return "/trendbureau/uitkomsten/" + slug + "/bestanden/" + this.id;
		}

		public long kilobytes() {
			return Math.max(1, this.sizeInBytes / 1000);
		}

	}

	Optional<OutcomePage> find(String slug, @Nullable SignedIn viewer) {
		return this.jdbc.sql(PAGE)
			.param("slug", slug)
			.param("staff", viewer != null && viewer.isStaff())
			.param("viewer", (viewer != null) ? viewer.id() : -1)
			.query(Rows.as(OutcomePage.class))
			.optional();
	}

	List<FileLine> files(long outcome) {
		return this.jdbc
			.sql("""
					select s.id, s.name, s.media_type, s.size_in_bytes
					from day_outcome_file f join stored_file s on s.id = f.file_id where f.outcome_id = ? order by f.position
					""")
			.param(outcome)
			.query(Rows.as(FileLine.class))
			.list();
	}

	/** The newest first. */
	List<OutcomeLine> list(@Nullable String theme, @Nullable Onward kind, int page) {
		return this.jdbc.sql(LINES)
			.param("theme", theme)
			.param("kind", (kind != null) ? kind.name() : null)
			.param("most", PER_PAGE)
			.param("skip", (page - 1) * PER_PAGE)
			.query(Rows.as(OutcomeLine.class))
			.list();
	}

	List<ThemeChoice> themes() {
		return this.jdbc.sql("""
				select t.slug, t.title from theme t where exists (
					select from day_outcome o join open_day d on d.id = o.day_id where d.theme_id = t.id and %s)
				order by t.title, t.id
				""".formatted(EVERYBODYS)).query(Rows.as(ThemeChoice.class)).list();
	}

}
