package nl.dorpel.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rest of the portal knows of gatherings.
 */
@Component
public class Agenda {

	private final Gatherings gatherings;

	private final JdbcClient jdbc;

	private final Clock clock;

	Agenda(Gatherings gatherings, JdbcClient jdbc, Clock clock) {
		this.gatherings = gatherings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A gathering that this person may see, with its venue; a draft only for who runs it.
	 */
	@Transactional(readOnly = true)
	public Optional<Gathering> find(String slug, @Nullable SignedIn person) {
		return this.gatherings.findBySlug(slug)
			.filter((gathering) -> gathering.state() != GatheringState.DRAFT
					|| person != null && gathering.isRunBy(person));
	}

	@Transactional(readOnly = true)
	public boolean isRunBy(String slug, SignedIn person) {
		return this.gatherings.findBySlug(slug).filter((gathering) -> gathering.isRunBy(person)).isPresent();
	}

	/** How full it is, in one query. */
	@Transactional(readOnly = true)
	public SeatCounts seats(long gatheringId) {
		return this.jdbc.sql("""
				select g.capacity, coalesce(sum(r.people) filter (where r.state = 'SEATED'), 0) as seated,
					coalesce(sum(r.people) filter (where r.state = 'OFFERED'), 0) as offered,
					coalesce(sum(r.people) filter (where r.state = 'WAITING'), 0) as waiting,
					count(r.id) filter (where r.state = 'WAITING') as waiting_parties
				from gathering g left join registration r on r.gathering_id = g.id where g.id = ? group by g.id
				""").param(gatheringId).query(Rows.as(SeatCounts.class)).single();
	}

	/** A gathering, for a page that points at it. */
	public record Pointer(String slug, String title, GatheringKind kind, Instant startsAt, Instant endsAt,
			boolean fictitious) {
	}

	/** What is coming, the first first. */
	@Transactional(readOnly = true)
	public List<Pointer> coming(int most) {
		return this.jdbc.sql("""
				select slug, title, kind, starts_at, ends_at, fictitious from gathering
				where state = 'PUBLISHED' and ends_at > :now order by starts_at, id limit :most
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(Rows.as(Pointer.class))
			.list();
	}

	/** All that everybody may see of a series, the first first. */
	@Transactional(readOnly = true)
	public List<Pointer> of(Series series) {
		return this.jdbc.sql("""
				select slug, title, kind, starts_at, ends_at, fictitious from gathering
				where state = 'PUBLISHED' and series_id = ? order by starts_at, id
				""").param(series.id()).query(Rows.as(Pointer.class)).list();
	}

	/** An address within the portal. */
	public record Address(String path, @Nullable Instant changedAt) {
	}

	/** Where search engines can look. */
	@Transactional(readOnly = true)
	public List<Address> addresses() {
		return this.jdbc
			.sql("""
					select '/agenda' as path, cast(null as timestamptz) as changed_at
					union all
					select '/agenda/' || slug, changed_at from gathering where state <> 'DRAFT'
					union all
					select '/agenda/reeks/' || s.slug, max(g.changed_at) from series s join gathering g on g.series_id = s.id
					where g.state <> 'DRAFT' group by s.slug order by path
					""")
			.query(Rows.as(Address.class))
			.list();
	}

}
