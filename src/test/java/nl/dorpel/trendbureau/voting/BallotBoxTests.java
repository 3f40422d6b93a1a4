package nl.dorpel.trendbureau.voting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.voting.BallotRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@Import({ TestClock.class, GivenProposals.class, GivenRounds.class })
class BallotBoxTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenRounds rounds;

	@Autowired
	Newcomers newcomers;

	@Autowired
	BallotBox box;

	@Autowired
	RoundKeeper keeper;

	@Autowired
	RoundBook book;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	/** Empty for a ballot that is in, else why it is not. */
	private Optional<Reason> cast(long round, Account voter, String choice) {
		return GivenRounds.asKerngroep(() -> {
			try {
				this.box.cast(round, voter.id(), choice);
				return Optional.empty();
			}
			catch (BallotRefused ex) {
				return Optional.of(ex.reason());
			}
		});
	}

	private int count(String table, long round) {
		return this.jdbc.sql("select count(*) from " + table + " where round_id = ?")
			.param(round)
			.query(Integer.class)
			.single();
	}

	private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> results = deeds.stream().map((deed) -> threads.submit(() -> {
				start.await();
				return deed.call();
			})).toList();
			start.countDown();
			return results.stream().map(BallotBoxTests::result).toList();
		}
	}

	private static <T> T result(Future<T> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void twoHundredCastsOfOneVoterAtOnceLeaveOneBallot() throws Exception {
		Account voter = this.rounds.voters(1).getFirst();
		long round = this.rounds.open(this.port, 2, true, 1);
		List<Callable<Optional<Reason>>> casts = IntStream.range(0, 200)
			.<Callable<Optional<Reason>>>mapToObj((at) -> () -> cast(round, voter, (at % 2 == 0) ? "A" : "B"))
			.toList();
		Map<Optional<Reason>, Long> answers = atOnce(casts).stream()
			.collect(Collectors.groupingBy((answer) -> answer, Collectors.counting()));
		assertThat(answers).isEqualTo(Map.of(Optional.empty(), 1L, Optional.of(Reason.VOTED), 199L));
		assertThat(count("secret_ballot", round)).isEqualTo(1);
		assertThat(count("voted", round)).isEqualTo(1);
	}

	@Test
	void ofFiftyWhoVoteWhileTheRoundClosesEachIsCountedOrToldThatItWasTooLate() throws Exception {
		List<Account> voters = this.rounds.voters(50);
		long round = this.rounds.open(this.port, 3, true, 1);
		voters.subList(0, 10).forEach((voter) -> assertThat(cast(round, voter, "A > B")).isEmpty());
		CountDownLatch some = new CountDownLatch(5);
		List<Callable<Optional<Reason>>> deeds = new ArrayList<>(
				voters.subList(10, 50).stream().<Callable<Optional<Reason>>>map((voter) -> () -> {
					Optional<Reason> answer = cast(round, voter, "B > C");
					some.countDown();
					return answer;
				}).toList());
		deeds.add(() -> {
			some.await();
			this.clock.advance(GivenRounds.LENGTH);
			this.keeper.close(round);
			return Optional.of(Reason.NO_ELECTOR);
		});
		List<Optional<Reason>> answers = atOnce(deeds).subList(0, 40);
		long counted = 10 + answers.stream().filter(Optional::isEmpty).count();
		assertThat(answers)
			.allSatisfy((answer) -> assertThat(answer.orElse(Reason.TOO_LATE)).isEqualTo(Reason.TOO_LATE));
		RoundPage page = this.book.page(round, false).orElseThrow();
		assertThat(page.head().state()).isEqualTo(RoundState.CLOSED);
		assertThat((long) page.head().voted()).isEqualTo(counted).isGreaterThanOrEqualTo(15);
		assertThat((long) page.ballots().size()).isEqualTo(counted);
		assertThat(page.tables().count().ballots()).isEqualTo((int) counted);
		assertThat(cast(round, voters.getFirst(), "A")).hasValue(Reason.TOO_LATE);
	}

	@Test
	void whoCameIntoTheKerngroepAfterTheOpeningCannotVote() {
		long round = this.rounds.open(this.port, 2, true, 1);
		assertThat(cast(round, this.rounds.voters(1).getFirst(), "A")).hasValue(Reason.NO_ELECTOR);
		long other = this.rounds.confirmed(this.port, 2, true, 1);
		assertThat(cast(other, this.rounds.voters(1).getFirst(), "A")).hasValue(Reason.NOT_OPEN);
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void noTableAndNoLogLeadsFromASecretBallotToItsVoter(CapturedOutput log) {
		List<Account> voters = this.rounds.voters(9);
		long round = this.rounds.open(this.port, 9, true, 1);
		List<String> receipts = voters.stream().map((voter) -> votes(voter, round, voters.indexOf(voter) + 1)).toList();
		assertThat(receipts).doesNotHaveDuplicates().allMatch((code) -> code.matches("(\\w{4}-){3}\\w{4}"));
		nothingElseKnows(round, receipts);
		List<String> asTheyCame = this.jdbc.sql("select choice from secret_ballot where round_id = ? order by ctid")
			.param(round)
			.query(String.class)
			.list();
		this.rounds.close();
		nothingElseKnows(round, receipts);
		assertThat(columns("secret_ballot")).containsExactlyInAnyOrder("id uuid", "round_id bigint",
				"receipt_hash bytea", "choice text");
		assertThat(columns("voted")).containsExactlyInAnyOrder("round_id bigint", "account_id bigint");
		assertThat(this.jdbc.sql("""
				select count(distinct x) from (select xmin::text as x from secret_ballot where round_id = :round
					union all select xmin::text from voted where round_id = :round) rows
				""").param("round", round).query(Integer.class).single()).isEqualTo(1);
		assertThat(this.jdbc.sql("select account_id from voted where round_id = ? order by ctid")
			.param(round)
			.query(Long.class)
			.list()).isSorted();
		assertThat(this.jdbc.sql("select choice from secret_ballot where round_id = ? order by ctid")
			.param(round)
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(asTheyCame).isNotEqualTo(asTheyCame);
		assertThat(receipts).noneMatch((code) -> log.getAll().contains(code));
		// Each still finds the own one
		receipts.forEach((code) -> assertThat(this.book.find(round, Receipt.typed(code))).isPresent());
	}

	/** As a person does, so that a session can keep what it should not. */
	private String votes(Account voter, long round, int option) {
		Neighbour neighbour = this.newcomers.signedIn(voter, this.port)
			.opens("/trendbureau/stemrondes/" + round + "/stembiljet")
			.takesForm("form.voting")
			.fills("o" + option, "1")
			.sends()
			.takesForm("form[action$=stembiljetten]")
			.sends();
		assertThat(neighbour.status()).isEqualTo(200);
		return neighbour.page().select("[data-receipt]").text();
	}

	private Set<String> columns(String table) {
		return Set.copyOf(this.jdbc
			.sql("select column_name || ' ' || data_type from information_schema.columns where table_name = ?")
			.param(table)
			.query(String.class)
			.list());
	}

	/** Looks in every row of every table for anything that is on or about a ballot. */
	private void nothingElseKnows(long round, List<String> receipts) {
		List<String> traces = new ArrayList<>(this.jdbc.sql("""
				select id::text from secret_ballot where round_id = :round
				union all select encode(receipt_hash, 'hex') from secret_ballot where round_id = :round
				""").param("round", round).query(String.class).list());
		receipts.forEach((code) -> {
			traces.add(code);
			traces.add(code.replace("-", ""));
			traces.add(HexFormat.of().formatHex(code.getBytes(StandardCharsets.US_ASCII)));
		});
		List<String> tables = this.jdbc.sql(
				"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
			.query(String.class)
			.list();
		assertThat(tables).contains("secret_ballot", "voted", "spring_session_attributes", "audit_line", "mail");
		tables.stream().filter((table) -> !table.equals("secret_ballot")).forEach((table) -> {
			String rows = String.join("\n",
					this.jdbc.sql("select t::text from " + table + " t").query(String.class).list());
			traces.forEach((trace) -> assertThat(rows.contains(trace)).as("%s in %s", trace, table).isFalse());
		});
		assertThat(this.jdbc.sql("""
				select count(*) from pg_constraint where contype = 'f'
				and (conrelid = 'secret_ballot'::regclass and confrelid <> 'voting_round'::regclass
					or confrelid = 'secret_ballot'::regclass)
				""").query(Integer.class).single()).isZero();
	}

	@Test
	void twoNodesThatCloseARoundAtTheSameMomentCountItOnce() throws Exception {
		Account voter = this.rounds.voters(1).getFirst();
		long round = this.rounds.open(this.port, 2, true, 1);
		assertThat(cast(round, voter, "B > A")).isEmpty();
		this.clock.advance(GivenRounds.LENGTH);
		atOnce(Collections.nCopies(8, () -> {
			this.keeper.close(round);
			return true;
		}));
		assertThat(this.jdbc.sql("""
				select s.proposal_id from proposal_step s join voting_option o on o.proposal_id = s.proposal_id
				where o.round_id = ? and kind in ('CHOSEN', 'NOT_CHOSEN')
				""").param(round).query(Long.class).list()).hasSize(2).doesNotHaveDuplicates();
		assertThat(count("secret_ballot", round)).isEqualTo(1);
	}

}
