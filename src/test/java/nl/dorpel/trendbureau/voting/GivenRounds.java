package nl.dorpel.trendbureau.voting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.job.JobsByHand;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.proposal.Proposals;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Rounds that no other test knows, with voters of their own beside whoever else is in the
 * kerngroep.
 */
@TestComponent
public class GivenRounds {

	static final Duration LENGTH = Duration.ofDays(7);

	private final GivenProposals proposals;

	private final Proposals all;

	private final Newcomers newcomers;

	private final People people;

	private final RoundDesk desk;

	private final TestClock clock;

	private final JobsByHand jobs;

	private final JdbcClient jdbc;

	GivenRounds(GivenProposals proposals, Proposals all, Newcomers newcomers, People people, RoundDesk desk,
			TestClock clock, JobsByHand jobs, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.proposals = proposals;
		this.all = all;
		this.newcomers = newcomers;
		this.people = people;
		this.desk = desk;
		this.clock = clock;
		this.jobs = jobs;
	}

	/** Whoever other tests made a member of the kerngroep is so no longer. */
	void sendOthersHome() {
		this.jdbc.sql("""
				delete from account_role where role = 'CORE_GROUP'
				and account_id not in (select id from account where email like '%@demo.example')""").update();
	}

	/** Of the address of a round. */
	static long number(String round) {
		return Long.parseLong(round.replaceAll("\\D", ""));
	}

	String state(String round) {
		return this.jdbc.sql("select state from voting_round where id = ?")
			.param(number(round))
			.query(String.class)
			.single();
	}

	/** For who sends what no page of the portal would. */
	static String token(Neighbour neighbour) {
		return neighbour.opens("/mijn").page().select("[name=_csrf]").first().attr("value");
	}

	/** People of the kerngroep; the role is theirs before a round opens. */
	List<Account> voters(int number) {
		return IntStream.range(0, number).mapToObj((at) -> this.newcomers.invited(Role.CORE_GROUP)).toList();
	}

	/**
	 * A round with so many new proposals, made by one member and confirmed by another.
	 */
	long confirmed(int port, int options, boolean secret, int quorum) {
		Instant opens = this.clock.instant().plus(Duration.ofHours(1));
		RoundPlan plan = new RoundPlan("Welk thema?", CountingMethod.RANKING, secret, quorum, opens,
				opens.plus(LENGTH));
		List<String> slugs = IntStream.range(0, options).mapToObj((at) -> this.proposals.open(port)).toList();
		List<Long> ids = this.all.open()
			.stream()
			.filter((choice) -> slugs.contains(choice.slug()))
			.map(Proposals.Choice::id)
			.toList();
		return asKerngroep(() -> {
			long id = this.desk.propose(somebody(), plan, ids);
			this.desk.confirm(somebody(), id, true);
			return id;
		});
	}

	/** On the pages on which members do it; ends on that of the round. */
	String makes(Neighbour maker, String method, int quorum, List<String> slugs) {
		LocalDateTime opens = LocalDateTime.ofInstant(this.clock.instant(), DutchTime.ZONE).plusHours(2).withSecond(0);
		maker.opens("/trendbureau/stemrondes/nieuw");
		slugs.forEach((slug) -> maker.ticks("voorstellen", this.id(slug)));
		maker.ticks("methode", method)
			.fills("vraag", "Welk thema pakken we op?")
			.fills("opkomst", String.valueOf(quorum))
			.fills("opentOp", opens.toLocalDate().toString())
			.fills("opentOm", opens.toLocalTime().toString())
			.fills("sluitOp", opens.toLocalDate().plusDays(7).toString())
			.fills("sluitOm", opens.toLocalTime().toString())
			.sends();
		return maker.path();
	}

	/** A member agrees, and the moment of opening comes. */
	void confirmAndOpen(Neighbour second, String round) {
		second.opens(round).takesForm("form.confirm").sends();
		this.clock.advance(Duration.ofHours(2));
		doWhatIsDue();
	}

	private String id(String slug) {
		return this.jdbc.sql("select id::text from theme_proposal where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
	}

	/** Somebody of the kerngroep with a session. */
	Neighbour member(int port) {
		return this.newcomers.signedIn(voters(1).getFirst(), port);
	}

	/** Goes from the ballot to the receipt; a place for each option that gets one. */
	static Neighbour votes(Neighbour voter, String round, Map<String, String> places) {
		voter.opens(round + "/stembiljet").takesForm("form.voting");
		places.forEach(voter::fills);
		return voter.sends().takesForm("form[action$=stembiljetten]").sends();
	}

	/** As if nobody else were in the kerngroep. */
	void withoutTheOthers(Runnable deed) {
		List<Long> others = this.jdbc.sql("delete from account_role where role = 'CORE_GROUP' returning account_id")
			.query(Long.class)
			.list();
		try {
			deed.run();
		}
		finally {
			others.forEach((id) -> this.jdbc.sql("insert into account_role (account_id, role) values (?, 'CORE_GROUP')")
				.param(id)
				.update());
		}
	}

	/** The moment of opening comes. */
	long open(int port, int options, boolean secret, int quorum) {
		long id = confirmed(port, options, secret, quorum);
		this.clock.advance(Duration.ofHours(1));
		doWhatIsDue();
		return id;
	}

	/** The last minute is over. */
	void close() {
		this.clock.advance(LENGTH);
		doWhatIsDue();
	}

	/** Mail of other tests may be waiting as well: the jobs are done a few at a time. */
	public void doWhatIsDue() {
		// Tests of other clocks vote in the running round of the demo
		this.jdbc.sql("delete from scheduled_tasks where task_name like 'trendbureau-%' and task_instance = '2'")
			.update();
		for (int turns = 0; turns < 100 && isSomethingDue(); turns++) {
			this.jobs.runDue();
		}
	}

	private boolean isSomethingDue() {
		return this.jdbc.sql("select exists (select from scheduled_tasks where execution_time <= ? and not picked)")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

	SignedIn somebody() {
		return this.people.find(this.newcomers.invited(Role.CORE_GROUP).id()).orElseThrow();
	}

	/** What only somebody of the kerngroep may do, on this thread. */
	static <T> T asKerngroep(Supplier<T> deed) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("x", "", "ROLE_CORE_GROUP"));
		try {
			return deed.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
