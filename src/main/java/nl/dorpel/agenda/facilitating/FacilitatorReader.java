package nl.dorpel.agenda.facilitating;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.row.Rows;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who runs what, and who was asked to.
 */
@Component
class FacilitatorReader {

	private static final String GATHERINGS = """
			select g.slug, g.title, g.starts_at, g.ends_at from gathering_facilitator f
			join gathering g on g.id = f.gathering_id where f.account_id = ? order by g.starts_at desc, g.id limit 100
			""";

	private static final String QUESTIONS = """
			select i.id, g.title, g.summary, g.starts_at, g.ends_at, i.instead_of_id is not null as instead
			from facilitator_invitation i join gathering g on g.id = i.gathering_id
			where lower(i.email) = lower(?) order by g.starts_at, i.id limit 100
			""";

	private final JdbcClient jdbc;

	FacilitatorReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Somebody who runs it. */
	record Facilitator(UUID publicId, @Nullable String name) {
	}

	@Transactional(readOnly = true)
	public List<Facilitator> of(long gatheringId) {
		return this.jdbc.sql("""
				select a.public_id, a.name from gathering_facilitator f join account a on a.id = f.account_id
				where f.gathering_id = ? order by lower(a.name), a.id
				""").param(gatheringId).query(Rows.as(Facilitator.class)).list();
	}

	/** Somebody who has not answered yet. */
	record Asked(long id, String email, boolean instead) {
	}

	@Transactional(readOnly = true)
	public List<Asked> asked(long gatheringId) {
		return this.jdbc.sql("""
				select id, email, instead_of_id is not null as instead from facilitator_invitation
				where gathering_id = ? order by id
				""").param(gatheringId).query(Rows.as(Asked.class)).list();
	}

	/** A gathering that somebody runs. */
	record Own(String slug, String title, Instant startsAt, Instant endsAt) {

		public When when() {
			return moment(this.startsAt, this.endsAt);
		}

	}

	@Transactional(readOnly = true)
	public List<Own> runBy(SignedIn person) {
		return this.jdbc.sql(GATHERINGS).param(person.id()).query(Rows.as(Own.class)).list();
	}

	/**
	 * What somebody was asked.
	 *
	 * @param instead whether who asked hands it over
	 */
	record Question(long id, String title, String summary, Instant startsAt, Instant endsAt, boolean instead) {

		public When when() {
			return moment(this.startsAt, this.endsAt);
		}

	}

	@Transactional(readOnly = true)
	public List<Question> to(SignedIn person) {
		return this.jdbc.sql(QUESTIONS).param(person.email()).query(Rows.as(Question.class)).list();
	}

	private static When moment(Instant startsAt, Instant endsAt) {
		Locale language = LocaleContextHolder.getLocale();
		return new When(startsAt, endsAt, language);
	}

}
