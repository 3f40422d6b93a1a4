package nl.dorpel.trendbureau.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Once each, whoever clicks and whatever happens meanwhile.
 */
@WebTest
class EndorsementTests {

	private static final String SUPPORT = "form[action$=steunbetuigingen]";

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenProposals given;

	@Autowired
	JdbcClient jdbc;

	private Neighbour at(String slug, Account account) {
		return this.newcomers.signedIn(account, this.port).opens("/trendbureau/voorstellen/" + slug).takesForm(SUPPORT);
	}

	private int endorsements(String slug) {
		return this.jdbc.sql("""
				select count(*) from endorsement e join theme_proposal p on p.id = e.proposal_id where p.slug = ?
				""").param(slug).query(Integer.class).single();
	}

	/** All at the same moment, as far as that can be. */
	private static void together(List<Neighbour> people) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Neighbour>> answers = new ArrayList<>();
			people.forEach((person) -> answers.add(threads.submit(() -> {
				start.await();
				return person.sends();
			})));
			start.countDown();
			for (Future<Neighbour> answer : answers) {
				assertThat(answer.get().status()).isEqualTo(200);
			}
		}
	}

	@Test
	void fiftyClicksOfOneMemberLeaveOne() throws Exception {
		String slug = this.given.open(this.port);
		Account member = this.newcomers.invited(Role.MEMBER);
		together(Stream.generate(() -> at(slug, member)).limit(50).toList());
		assertThat(endorsements(slug)).isEqualTo(1);
	}

	@Test
	void whoEndorsesWhileItIsMergedStandsBehindTheOther() throws Exception {
		String from = this.given.open(this.port);
		String into = this.given.open(this.port);
		Account both = this.newcomers.invited(Role.MEMBER);
		at(from, both).sends();
		at(into, both).sends();
		List<Neighbour> people = new ArrayList<>(
				Stream.generate(() -> at(from, this.newcomers.invited(Role.MEMBER))).limit(20).toList());
		Neighbour staff = this.given.with(this.port, Role.STAFF)
			.opens("/trendbureau/voorstellen/" + from + "/samenvoeging")
			.ticks("doel", into);
		people.add(people.size() / 2, staff);
		together(people);
		assertThat(endorsements(from)).isZero();
		assertThat(endorsements(into)).isEqualTo(21);
		assertThat(staff.opens("/trendbureau/voorstellen/" + from).reads()).contains("Samengevoegd",
				"Dit voorstel gaat verder als deel van");
	}

	@Test
	void supportWithItsLineIsShownAndTakenBack() {
		String slug = this.given.open(this.port);
		Neighbour member = at(slug, this.newcomers.invited(Role.MEMBER))
			.fills("regel", "Dit <b>speelt</b> bij ons ook.")
			.sends();
		assertThat(member.reads()).contains("1 steunbetuiging", "Jij staat hierachter.",
				"Dit <b>speelt</b> bij ons ook.");
		member.takesForm("form[action$=steunbetuigingen/einde]").sends();
		assertThat(member.reads()).contains("Nog geen steun", "Je steun is teruggenomen.");
	}

	@Test
	void aLineThatIsTooLongIsKept() {
		String slug = this.given.open(this.port);
		Neighbour member = at(slug, this.newcomers.invited(Role.MEMBER)).fills("regel", "x".repeat(281)).sends();
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select("#regel").text()).hasSize(281);
		assertThat(member.page().select("#regel-fout").text()).contains("280 tekens");
	}

	@Test
	void theDatabaseTakesNoSecondOne() {
		String slug = this.given.open(this.port);
		Account member = this.newcomers.invited(Role.MEMBER);
		at(slug, member).sends();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("""
					insert into endorsement (proposal_id, account_id, at) select id, ?, now() from theme_proposal where slug = ?
					""")
			.params(member.id(), slug)
			.update());
	}

	@Test
	void theDatabaseChangesNoClosedText() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("update theme_proposal set title = 'Anders' where state = 'CHOSEN' or state = 'MERGED'")
			.update());
	}

	@Test
	void onceItIsOnABallotNobodyComesOrGoes() {
		String slug = this.given.open(this.port);
		Account member = this.newcomers.invited(Role.MEMBER);
		Neighbour supporter = at(slug, member).sends().takesForm("form[action$=steunbetuigingen/einde]");
		Neighbour late = at(slug, this.newcomers.invited(Role.MEMBER));
		this.jdbc.sql("update theme_proposal set state = 'ON_BALLOT' where slug = ?").param(slug).update();
		assertThat(supporter.sends().reads()).contains("het voorstel staat niet open", "1 steunbetuiging");
		assertThat(late.sends().reads()).contains("het voorstel staat niet open", "1 steunbetuiging");
		assertThat(late.page().select("#steun form")).isEmpty();
		assertThat(endorsements(slug)).isEqualTo(1);
	}

}
