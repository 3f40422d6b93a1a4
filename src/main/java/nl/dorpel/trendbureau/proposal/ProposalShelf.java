package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dorpel.account.NotYours;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.comment.Comments;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where proposals are read. A page takes five queries, however many stand behind it.
 */
@Component
@Transactional(readOnly = true)
public class ProposalShelf {

	/** More names than these are a number. */
	private static final int SUPPORTERS = 200;

	private static final String TOPICS = """
			(select string_agg(t.name, ', ' order by t.name) from theme_proposal_topic pt join topic t on t.id = pt.topic_id
				where pt.proposal_id = p.id) as topics,
			(select count(*) from endorsement e where e.proposal_id = p.id) as endorsements
			""";

	private static final String LINES = """
			select p.id, p.slug, p.title, p.question, p.state, a.name as author, p.fictitious, p.opened_at, p.changed_at,
				(select count(*) from comment c where c.proposal_id = p.id and c.hidden_at is null) as comments,
			"""
			+ TOPICS + """
					from theme_proposal p join account a on a.id = p.author_id
					""";

	private static final String HEAD = """
			select p.id, p.version, p.slug, p.title, p.question, p.why_now, p.for_whom, p.day_brings, p.state, p.author_id,
				a.name as author, p.fictitious, p.opened_at, p.changed_at,
				exists (select from endorsement e where e.proposal_id = p.id and e.account_id = :viewer) as endorsed,
				(select count(*) from theme_proposal_version v where v.proposal_id = p.id) as versions,
				other.slug as merged_slug, other.title as merged_title,
				(select th.slug from theme th where th.proposal_id = p.id) as theme_slug,
			"""
			+ TOPICS + """
					from theme_proposal p join account a on a.id = p.author_id
					left join theme_proposal other on other.id = p.merged_into_id
					where p.slug = :slug and (p.state <> 'DRAFT' or p.author_id = :viewer)
					""";

	private static final String GROUNDS = """
			select 'signal' as kind, '/trendbureau/signalen/' || s.id as path, s.seen as title, s.sent_at as at
			from theme_proposal_signal g join trend_signal s on s.id = g.signal_id
			where g.proposal_id = :id and s.hidden_at is null
			union all
			select 'example', '/praktijkvoorbeelden/' || e.slug, e.title, cast(null as timestamptz)
			from theme_proposal_example g join practice_example e on e.id = g.example_id where g.proposal_id = :id
			union all
			select 'concept', '/concepten/' || c.slug, c.title, cast(null as timestamptz)
			from theme_proposal_concept g join concept c on c.id = g.concept_id where g.proposal_id = :id
			order by 1, 3
			""";

	// A round writes down its steps at the moment at which it takes them itself
	private static final String HISTORY = """
			select s.kind, s.at, s.actor_id is not null as by_person, a.name as actor, s.reason, other.slug as other_slug,
				other.title as other_title, r.id as round_id, r.question as round_question
			from proposal_step s left join account a on a.id = s.actor_id
			left join theme_proposal other on other.id = s.other_id
			left join lateral (select v.id, v.question from voting_option o join voting_round v on v.id = o.round_id
				where o.proposal_id = s.proposal_id
					and s.at in (v.confirmed_at, v.closed_at, v.decided_at, v.cancelled_at)
				order by v.id desc limit 1) r
				on s.kind in ('PUT_ON_BALLOT', 'NOT_CHOSEN', 'OFF_BALLOT', 'CHOSEN')
			where s.proposal_id = ? order by s.id
			""";

	private final JdbcClient jdbc;

	private final Comments comments;

	ProposalShelf(JdbcClient jdbc, Comments comments) {
		this.jdbc = jdbc;
		this.comments = comments;
	}

	/**
	 * Those in any of these states: the one that most stand behind first, then the
	 * newest.
	 */
	public List<ProposalLine> in(Collection<ProposalState> states, int most, int skipped) {
		return this.jdbc
			.sql(LINES + "where p.state = any(:states) order by endorsements desc, p.opened_at desc, p.id desc"
					+ " limit :most offset :skipped")
			.param("states", states.stream().map(Enum::name).toArray(String[]::new))
			.param("most", most)
			.param("skipped", skipped)
			.query(Rows.as(ProposalLine.class))
			.list();
	}

	/** The last that were opened, whatever became of them. */
	public List<ProposalLine> newest(int most) {
		return this.jdbc.sql(LINES + "where p.state <> 'DRAFT' order by p.opened_at desc, p.id desc limit ?")
			.param(most)
			.query(Rows.as(ProposalLine.class))
			.list();
	}

	/** What somebody is still writing. */
	List<ProposalLine> draftsOf(SignedIn person) {
		return this.jdbc.sql(LINES + "where p.state = 'DRAFT' and p.author_id = ? order by p.id")
			.param(person.id())
			.query(Rows.as(ProposalLine.class))
			.list();
	}

	/** How many proposals there are in a state. */
	record StateCount(ProposalState state, int proposals) {

	}

	List<StateCount> counts() {
		return this.jdbc
			.sql("select state, count(*) as proposals from theme_proposal where state <> 'DRAFT' group by state")
			.query(Rows.as(StateCount.class))
			.list();
	}

	/** Empty for a draft of somebody else. */
	Optional<ProposalPage> page(String slug, @Nullable SignedIn viewer) {
		return head(slug, viewer).map((head) -> new ProposalPage(head, grounds(head.id()), supporters(head.id()),
				history(head.id()), this.comments.on(head.id(), viewer)));
	}

	/**
	 * One of who looks.
	 * @throws NotYours if somebody else wrote it
	 */
	ProposalPage.Head own(String slug, SignedIn person) {
		ProposalPage.Head head = head(slug, person).orElseThrow(() -> new NotFound("No proposal " + slug));
		if (!head.isBy(person)) {
			throw new NotYours("Proposal %s is not of account %d".formatted(slug, person.id()));
		}
		return head;
	}

	Optional<ProposalPage.Head> head(String slug, @Nullable SignedIn viewer) {
		return this.jdbc.sql(HEAD)
			.param("slug", slug)
			.param("viewer", (viewer != null) ? viewer.id() : -1)
			.query(Rows.as(ProposalPage.Head.class))
			.optional();
	}

	/** What it rests on, by kind and title. */
	public List<Ground> grounds(long id) {
		return this.jdbc.sql(GROUNDS).param("id", id).query(Rows.as(Ground.class)).list();
	}

	private List<ProposalPage.Supporter> supporters(long id) {
		return this.jdbc.sql("""
				select a.name, e.line, e.at, was.title as "from"
				from endorsement e join account a on a.id = e.account_id
				left join theme_proposal was on was.id = e.moved_from_id
				where e.proposal_id = ? order by e.at, e.id limit ?
				""").params(id, SUPPORTERS).query(Rows.as(ProposalPage.Supporter.class)).list();
	}

	private List<ProposalPage.StepLine> history(long id) {
		return this.jdbc.sql(HISTORY).param(id).query(Rows.as(ProposalPage.StepLine.class)).list();
	}

	/** How it read from some moment on. */
	record Version(int number, String title, String question, String whyNow, String forWhom, String dayBrings,
			Instant at) {

		ProposalText text() {
			return new ProposalText(this.title, this.question, this.whyNow, this.forWhom, this.dayBrings);
		}

	}

	/** The last first. */
	List<Version> versions(long id) {
		return this.jdbc.sql("""
				select number, title, question, why_now, for_whom, day_brings, at
				from theme_proposal_version where proposal_id = ? order by number desc
				""").param(id).query(Rows.as(Version.class)).list();
	}

	/** The slugs of its topics. */
	Set<String> topics(long id) {
		return this.jdbc.sql(
				"select t.slug from theme_proposal_topic pt join topic t on t.id = pt.topic_id where pt.proposal_id = ?")
			.param(id)
			.query((row, number) -> row.getString(1))
			.stream()
			.collect(Collectors.toSet());
	}

}
