package nl.dorpel.trendbureau.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposals that nobody made, in every state that one can be in without a voting round.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 6)
class DemoProposals implements StarterSet {

	private final ThemeProposals proposals;

	private final Endorsements endorsements;

	private final Library library;

	private final People people;

	private final Topics topics;

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final Clock clock;

	DemoProposals(ThemeProposals proposals, Endorsements endorsements, Library library, People people, Topics topics,
			JdbcClient jdbc, EntityManager entities, Clock clock) {
		this.proposals = proposals;
		this.endorsements = endorsements;
		this.library = library;
		this.people = people;
		this.topics = topics;
		this.jdbc = jdbc;
		this.entities = entities;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-proposals";
	}

	@Override
	public void load() {
		ContentFolder.readList("demo/trendbureau/proposals.yaml").forEach(this::load);
	}

	private void load(FrontMatter item) {
		Account author = persona(item);
		FrontMatter first = item.item("earlier").orElse(item);
		ThemeProposal proposal = new ThemeProposal(key("proposal", item.text("title")), Slugs.slug(item.text("title")),
				author, text(item, first.text("why")), moment(item))
			.invented();
		proposal.isAbout(this.topics.require(item.texts("topics")));
		proposal.restOn(this.library.signals(signals(item)), this.library.examples(examples(item)),
				this.library.concepts(item.texts("concepts")));
		proposal.open(moment(item));
		item.number("changed")
			.ifPresent((days) -> proposal.rewrite(text(item, item.text("why")), author, moment(days)));
		this.proposals.saveAndFlush(proposal);
		item.items("support").forEach((line) -> support(proposal, line));
		item.items("comments").forEach((line) -> comment(proposal, line));
		goOn(proposal, author, item);
		this.entities.flush();
	}

	/** What became of it. */
	private void goOn(ThemeProposal proposal, Account author, FrontMatter item) {
		item.number("ballot").ifPresent((days) -> proposal.putOnBallot(moment(days)));
		item.number("chosen").ifPresent((days) -> proposal.choose(moment(days)));
		item.number("not-chosen").ifPresent((days) -> proposal.returnToOpen(moment(days)));
		item.item("withdrawn").ifPresent((end) -> proposal.withdraw(author, end.text("reason"), moment(end)));
		item.item("merged").ifPresent((end) -> {
			ThemeProposal into = this.proposals.findBySlug(Slugs.slug(end.text("into"))).orElseThrow();
			proposal.mergeInto(into, persona(end), moment(end));
			this.endorsements.move(proposal, into);
		});
	}

	private static ProposalText text(FrontMatter item, String why) {
		return new ProposalText(item.text("title"), item.text("question"), why, item.text("whom"), item.text("day"));
	}

	private List<Long> signals(FrontMatter item) {
		return this.jdbc.sql("select id from trend_signal where form_key = any(:keys)")
			.param("keys", item.texts("signals").stream().map((name) -> key("signal", name)).toArray(UUID[]::new))
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private List<Long> examples(FrontMatter item) {
		return this.jdbc.sql("select id from practice_example where slug = any(:slugs)")
			.param("slugs", item.texts("examples").toArray(String[]::new))
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private void support(ThemeProposal proposal, FrontMatter line) {
		this.jdbc.sql("""
				insert into endorsement (proposal_id, account_id, line, at) values (:proposal, :account, :line, :at)
				""")
			.param("proposal", proposal.id())
			.param("account", persona(line).id())
			.param("line", line.textOrNull("line"))
			.param("at", moment(line).atOffset(ZoneOffset.UTC))
			.update();
	}

	private void comment(ThemeProposal proposal, FrontMatter line) {
		this.jdbc
			.sql("insert into comment (version, form_key, proposal_id, author_id, body, at) values (0, ?, ?, ?, ?, ?)")
			.params(key("comment", line.text("text")), proposal.id(), persona(line).id(), line.text("text"),
					moment(line).atOffset(ZoneOffset.UTC))
			.update();
	}

	private static UUID key(String kind, String name) {
		return UUID.nameUUIDFromBytes(("demo-%s-%s".formatted(kind, name)).getBytes(StandardCharsets.UTF_8));
	}

	private Account persona(FrontMatter item) {
		return this.people.byEmail(item.text("by") + "@demo.example").orElseThrow();
	}

	private Instant moment(FrontMatter item) {
		return moment(item.number("days").orElseThrow());
	}

	private Instant moment(int days) {
		return this.clock.instant().minus(Duration.ofDays(days));
	}

}
