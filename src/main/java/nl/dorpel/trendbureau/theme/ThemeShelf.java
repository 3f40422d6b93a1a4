package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.proposal.Ground;
import nl.dorpel.trendbureau.proposal.ProposalShelf;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where themes are read. A page takes four queries, one of them for all chapters that
 * others add.
 */
@Component
@Transactional(readOnly = true)
public class ThemeShelf {

	private static final int MOST = 200;

	private static final String LINES = """
			select t.slug, t.title, p.question, t.state, t.fictitious,
				greatest(t.exploring_at, t.deepening_at, t.published_at, t.closed_at) as changed_at
			from theme t join theme_proposal p on p.id = t.proposal_id
			order by changed_at desc, t.id desc limit ?
			""";

	private static final String HEAD = """
			select t.id, t.version, t.slug, t.title, t.state, t.fictitious, p.id as proposal_id, p.slug as proposal_slug,
				p.question, a.name as author, p.opened_at, e.endorsements, e.endorsed_at, r.id as round_id,
				r.question as round_question, coalesce(r.decided_at, r.closed_at) as counted_at,
				exists (select from theme_follower f where f.theme_id = t.id and f.account_id = :viewer) as following
			from theme t
			join theme_proposal p on p.id = t.proposal_id
			join account a on a.id = p.author_id
			left join voting_round r on r.id = t.round_id
			cross join lateral (
				select count(*) as endorsements, max(at) as endorsed_at from endorsement where proposal_id = p.id) e
			where t.slug = :slug
			""";

	private final JdbcClient jdbc;

	private final ProposalShelf proposals;

	private final ObjectProvider<DossierChapter> chapters;

	ThemeShelf(JdbcClient jdbc, ProposalShelf proposals, ObjectProvider<DossierChapter> chapters) {
		this.jdbc = jdbc;
		this.proposals = proposals;
		this.chapters = chapters;
	}

	/** The one that went on last first. */
	public List<ThemeLine> newest(int most) {
		return this.jdbc.sql(LINES).param(most).query(Rows.as(ThemeLine.class)).list();
	}

	/** Those that there are, by state: what is going on before what is over. */
	Map<ThemeState, List<ThemeLine>> byState() {
		return newest(MOST).stream()
			.collect(Collectors.groupingBy(ThemeLine::state, () -> new EnumMap<>(ThemeState.class),
					Collectors.toList()));
	}

	Optional<ThemePage> page(String slug, @Nullable SignedIn viewer) {
		return head(slug, viewer).map(this::page);
	}

	Optional<ThemePage.Head> head(String slug, @Nullable SignedIn viewer) {
		return this.jdbc.sql(HEAD)
			.param("slug", slug)
			.param("viewer", (viewer != null) ? viewer.id() : -1)
			.query(Rows.as(ThemePage.Head.class))
			.optional();
	}

	private ThemePage page(ThemePage.Head head) {
		List<Ground> grounds = this.proposals.grounds(head.proposalId());
		List<Ground> signals = Ground.ofKind("signal", grounds);
		Way way = new Way(head, signals, steps(head.id()), chapters(head.id()));
		return new ThemePage(head, way.behind(), way.ahead(),
				grounds.stream().filter((ground) -> !signals.contains(ground)).toList());
	}

	/** In the order in which they were taken. */
	List<ThemePage.Step> steps(long id) {
		return this.jdbc.sql("""
				select s.id, s.state, s.at, a.name as actor, s.line
				from theme_step s left join account a on a.id = s.actor_id where s.theme_id = ? order by s.id
				""").param(id).query(Rows.as(ThemePage.Step.class)).list();
	}

	private record Found(DossierPlace place, Instant at, String name, String path) {

		DossierChapter.Entry entry() {
			return new DossierChapter.Entry(this.at, this.name, this.path);
		}

	}

	private Map<DossierPlace, List<DossierChapter.Entry>> chapters(long id) {
		String all = this.chapters.stream()
			.map((chapter) -> "select '%s' as place, c.at, c.name, c.path from (%s) c".formatted(chapter.place(),
					chapter.entries()))
			.collect(Collectors.joining(" union all "));
		if (all.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(all)
			.param("theme", id)
			.query(Rows.as(Found.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Found::place, () -> new EnumMap<>(DossierPlace.class),
					Collectors.mapping(Found::entry, Collectors.toList())));
	}

}
