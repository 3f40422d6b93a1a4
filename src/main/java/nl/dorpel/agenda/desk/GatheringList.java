package nl.dorpel.agenda.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import nl.dorpel.account.StaffTile;
import nl.dorpel.agenda.DraftsElsewhere;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All gatherings, for staff: drafts first, then what is coming, then what is over.
 */
@Component
@Order(40)
class GatheringList implements StaffTile {

	private final JdbcClient jdbc;

	private final List<DraftsElsewhere> elsewhere;

	private final Clock clock;

	GatheringList(JdbcClient jdbc, List<DraftsElsewhere> elsewhere, Clock clock) {
		this.jdbc = jdbc;
		this.elsewhere = elsewhere;
		this.clock = clock;
	}

	/** A gathering in the list. */
	record Line(String slug, String title, GatheringState state, Instant startsAt, Instant endsAt,
			@Nullable Integer capacity, int seatsTaken, int waiting, boolean fictitious) {

		public When when() {
			Locale language = LocaleContextHolder.getLocale();
			return new When(this.startsAt, this.endsAt, language);
		}

		public String stateKey() {
			return "agenda.desk.state." + this.state.name().toLowerCase(Locale.ROOT);
		}

	}

	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('STAFF')")
	public List<Line> all() {
		return this.jdbc
			.sql("""
					select g.slug, g.title, g.state, g.starts_at, g.ends_at, g.capacity, g.seats_taken, g.fictitious,
						(select coalesce(sum(r.people), 0) from registration r
							where r.gathering_id = g.id and r.state = 'WAITING') as waiting
					from gathering g where g.state <> 'DRAFT' or g.id <> all(:elsewhere)
					order by g.state <> 'DRAFT', g.ends_at <= :now, abs(extract(epoch from g.starts_at - :now)), g.id limit 200
					""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("elsewhere", elsewhere())
			.query(Rows.as(Line.class))
			.list();
	}

	@Override
	public String path() {
		return "/beheer/agenda";
	}

	@Override
	public String title() {
		return "agenda.desk.title";
	}

	@Override
	public OptionalInt waiting() {
		return OptionalInt
			.of(this.jdbc.sql("select count(*) from gathering where state = 'DRAFT' and id <> all(:elsewhere)")
				.param("elsewhere", elsewhere())
				.query(Integer.class)
				.single());
	}

	private Long[] elsewhere() {
		return this.elsewhere.stream().flatMap((room) -> room.gatheringIds().stream()).toArray(Long[]::new);
	}

}
