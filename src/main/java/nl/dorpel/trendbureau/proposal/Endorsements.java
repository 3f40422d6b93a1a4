package nl.dorpel.trendbureau.proposal;

import java.time.Clock;
import java.time.ZoneOffset;

import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands behind which proposal. In SQL, because the database decides: the unique
 * constraint leaves one of a hundred clicks, and the shared lock on the proposal makes
 * everybody wait who would merge it or put it on a ballot meanwhile.
 */
@Component
@Transactional
class Endorsements {

	private static final String HOLD = "select id, slug, state, merged_into_id from theme_proposal where ";

	private static final String MOVE = """
			with moved as (
				delete from endorsement where proposal_id = :from returning account_id, line, at
			)
			insert into endorsement (proposal_id, account_id, line, at, moved_from_id)
			select :into, account_id, line, at, :from from moved
			on conflict (proposal_id, account_id) do nothing
			""";

	private final People people;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Endorsements(People people, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.people = people;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	private record Held(long id, String slug, ProposalState state, @Nullable Long mergedIntoId) {

	}

	/**
	 * Once each: a second time changes nothing.
	 * @return the slug of the proposal; another one if this was merged meanwhile
	 * @throws NotPossibleNow if it is not open
	 */
	@PreAuthorize("hasRole('MEMBER')")
	public String endorse(SignedIn person, String slug, @Nullable String line) {
		this.people.keep(person.id());
		Held held = holdOpen(slug);
		this.jdbc.sql("""
				insert into endorsement (proposal_id, account_id, line, at) values (:proposal, :account, :line, :now)
				on conflict (proposal_id, account_id) do nothing
				""")
			.param("proposal", held.id)
			.param("account", person.id())
			.param("line", line)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.events.publishEvent(new ContentChanged());
		return held.slug;
	}

	/**
	 * Takes it back.
	 * @throws NotPossibleNow if the proposal is not open (any more)
	 */
	@PreAuthorize("hasRole('MEMBER')")
	public String end(SignedIn person, String slug) {
		this.people.keep(person.id());
		Held held = holdOpen(slug);
		this.jdbc.sql("delete from endorsement where proposal_id = ? and account_id = ?")
			.params(held.id, person.id())
			.update();
		this.events.publishEvent(new ContentChanged());
		return held.slug;
	}

	/** To the other proposal, and still once for each person. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(ThemeProposal from, ThemeProposal into) {
		this.jdbc.sql(MOVE).param("from", from.id()).param("into", into.id()).update();
	}

	/** Follows merges: who clicked just too late stands behind what it became. */
	private Held holdOpen(String slug) {
		Held held = this.jdbc.sql(HOLD + "slug = ? and state <> 'DRAFT' for share")
			.param(slug)
			.query(Rows.as(Held.class))
			.optional()
			.orElseThrow(() -> new NotFound("No proposal " + slug));
		while (held.state == ProposalState.MERGED) {
			held = this.jdbc.sql(HOLD + "id = ? for share")
				.param(held.mergedIntoId)
				.query(Rows.as(Held.class))
				.single();
		}
		if (held.state != ProposalState.OPEN) {
			throw new NotPossibleNow("%s is %s".formatted(held.slug, held.state));
		}
		return held;
	}

}
