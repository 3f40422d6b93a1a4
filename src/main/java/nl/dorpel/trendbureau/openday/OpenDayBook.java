package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.NotFound;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rest of the Trendbureau knows of its days, by the address of their gathering.
 */
@Component
@Transactional(readOnly = true)
public class OpenDayBook {

	private static final String DAY = """
			select d.id, g.id as gathering_id, g.slug, g.title, d.state, g.state as standing,
				t.slug as theme_slug, t.title as theme_title, g.starts_at, g.ends_at, g.fictitious
			from open_day d join gathering g on g.id = d.gathering_id join theme t on t.id = d.theme_id
			where g.slug = :slug and
			""";

	private final JdbcClient jdbc;

	OpenDayBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A day, for who works on it.
	 *
	 * @param standing whether it is in the agenda, or cancelled there
	 */
	public record Day(long id, long gatheringId, String slug, String title, OpenDayState state, GatheringState standing,
			String themeSlug, String themeTitle, Instant startsAt, Instant endsAt, boolean fictitious) {

		public boolean isConfirmed() {
			return this.state == OpenDayState.CONFIRMED;
		}

		public boolean isCancelled() {
			return this.standing == GatheringState.CANCELLED;
		}

		/** On which it begins. */
		public LocalDate date() {
			return LocalDate.ofInstant(this.startsAt, DutchTime.ZONE);
		}

		/** In the language of who reads it. */
		public When when() {
			return new When(this.startsAt, this.endsAt, LocaleContextHolder.getLocale());
		}

	}

	/** A day that everybody may see. */
	public Optional<Day> find(String slug) {
		return this.jdbc.sql(DAY + "d.state = 'CONFIRMED'").param("slug", slug).query(Rows.as(Day.class)).optional();
	}

	/**
	 * A day that is theirs to run.
	 * @throws NotFound if it is not
	 */
	public Day require(SignedIn by, String slug) {
		return find(by, slug).orElseThrow(() -> new NotFound("No open day " + slug));
	}

	/**
	 * The same, for who does not mind: confirmed or not, by one of its facilitators, or
	 * by staff.
	 */
	public Optional<Day> find(SignedIn by, String slug) {
		return this.jdbc.sql(DAY + """
				((:staff and d.state <> 'DRAFT') or exists (
					select from gathering_facilitator f where f.gathering_id = g.id and f.account_id = :account))
				""")
			.param("slug", slug)
			.param("staff", by.isStaff())
			.param("account", by.id())
			.query(Rows.as(Day.class))
			.optional();
	}

}
