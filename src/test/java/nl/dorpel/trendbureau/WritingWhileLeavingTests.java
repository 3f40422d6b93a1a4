package nl.dorpel.trendbureau;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import nl.dorpel.Meanwhile;
import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.account.Traces;
import nl.dorpel.trendbureau.openday.GivenOpenDays;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody writes on one device and says farewell on another: nothing stays that tells
 * who they were, whoever of the two is first.
 */
@WebTest
@Import(Traces.class)
class WritingWhileLeavingTests {

	private static final String TRENDBUREAU = "/trendbureau";

	private static final int MET_THE_FAREWELL = 403;

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenProposals proposals;

	@Autowired
	GivenThemes themes;

	@Autowired
	GivenOpenDays days;

	@Autowired
	Farewell farewell;

	@Autowired
	Traces traces;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	/** Everything that can be written, up to the button. */
	enum Writing {

		NAME, SIGNAL, GROUP, DRAFT, TEXT, OPENING, WITHDRAWAL, ENDORSEMENT, COMMENT, REPORT, FOLLOWING, STEP, ROUND, DAY

	}

	private Neighbour write(Writing what, Neighbour writer, String words) {
		return switch (what) {
			case NAME -> writer.opens("/mijn").fills("naam", "Van " + words);
			case SIGNAL -> signal(writer, words);
			case GROUP -> writer.opens(TRENDBUREAU + "/signaalgroepen/1/bewerken").fills("uitleg", words);
			case DRAFT -> writer.opens(TRENDBUREAU + "/voorstellen/nieuw").fills("titel", words);
			case TEXT -> text(writer, words);
			case OPENING -> text(writer, words).sends().sends().takesForm("form[action$=controleren]");
			case WITHDRAWAL -> withdrawal(writer, words);
			case ENDORSEMENT -> others(writer).takesForm("form[action$=steunbetuigingen]").fills("regel", words);
			case COMMENT -> others(writer).takesForm("form[action$=reacties]").fills("reactie", words);
			case REPORT -> report(writer, words);
			case FOLLOWING -> writer.opens(this.themes.chosen(this.port)).takesForm("form[action$=volgers]");
			case STEP -> writer.opens(this.themes.chosen(this.port) + "/stappen").fills("toelichting", words);
			case ROUND -> round(writer, words);
			case DAY ->
				this.days.filledIn(writer, this.themes.chosen(this.port)).fills("titel", words).fills("doel", words);
		};
	}

	private static Neighbour signal(Neighbour writer, String words) {
		return writer.opens(TRENDBUREAU + "/signalen/nieuw")
			.fills("zie", words)
			.fills("waar", words)
			.ticks("sinds", "WEEKS")
			.ticks("onderwerpen", "zorg");
	}

	private Neighbour text(Neighbour writer, String words) {
		this.proposals.draft(writer, "Van " + words);
		return writer.fills("vraag", words)
			.fills("waarom", words)
			.fills("wie", words)
			.fills("dag", words)
			.ticks("onderwerpen", "zorg");
	}

	private Neighbour withdrawal(Neighbour writer, String words) {
		String slug = this.proposals.open(writer, "Een tuin");
		return writer.opens(TRENDBUREAU + "/voorstellen/" + slug + "/intrekking").fills("reden", words);
	}

	private Neighbour others(Neighbour writer) {
		return writer.opens(TRENDBUREAU + "/voorstellen/" + this.proposals.open(this.port));
	}

	private Neighbour report(Neighbour writer, String words) {
		Neighbour author = others(this.proposals.member(this.port)).takesForm("form[action$=reacties]")
			.fills("reactie", "Onzin")
			.sends();
		return writer.opens(author.path()).follows("a[href$=melding]").fills("reden", words);
	}

	private Neighbour round(Neighbour writer, String words) {
		this.proposals.open(this.port);
		this.proposals.open(this.port);
		writer.opens(TRENDBUREAU + "/stemrondes/nieuw");
		writer.page()
			.select("input[name=voorstellen]")
			.stream()
			.limit(2)
			.map((box) -> box.attr("value"))
			.forEach((id) -> writer.ticks("voorstellen", id));
		LocalDate opens = LocalDate.now().plusDays(2);
		return writer.ticks("methode", "rangschikken")
			.fills("vraag", words)
			.fills("opkomst", "50")
			.fills("opentOp", opens.toString())
			.fills("opentOm", "10:00")
			.fills("sluitOp", opens.plusDays(7).toString())
			.fills("sluitOm", "10:00");
	}

	private Account somebody() {
		return this.newcomers.invited(Role.MEMBER, Role.CORE_GROUP);
	}

	private Neighbour readyToSend(Writing what, Account account) {
		return write(what, this.newcomers.signedIn(account, this.port), String.valueOf(account.email()));
	}

	@ParameterizedTest
	@EnumSource
	void whoHasLeftMeanwhileLeavesNothing(Writing what) throws Exception {
		Account account = somebody();
		Neighbour writer = readyToSend(what, account);
		Meanwhile meanwhile = new Meanwhile(this.transaction, this.jdbc);
		int status = meanwhile.during(() -> this.farewell.say(account.id()), () -> writer.sends().status());
		assertThat(status).isEqualTo(MET_THE_FAREWELL);
		assertNothingIsLeftOf(account);
	}

	@ParameterizedTest
	@EnumSource
	void whoLeavesAtTheSameMomentLeavesNothing(Writing what) throws Exception {
		Account account = somebody();
		Neighbour writer = readyToSend(what, account);
		List<Callable<Integer>> both = List.of(() -> writer.sends().status(), () -> {
			this.farewell.say(account.id());
			return 200;
		});
		assertThat(Together.all(2, both::get)).as("no 500").allMatch((status) -> status < 500);
		assertNothingIsLeftOf(account);
	}

	private void assertNothingIsLeftOf(Account account) {
		assertThat(this.traces.of(String.valueOf(account.email()))).isEmpty();
		assertThat(this.jdbc.sql("""
				select 'a draft' from theme_proposal where author_id = :account and state = 'DRAFT'
				union all select 'a day' from open_day
				where made_by_id = :account and state in ('DRAFT', 'REGISTERED', 'ASKED_BACK')
				union all select 'a report' from comment_report where reporter_id = :account
				union all select 'a theme that is followed' from theme_follower where account_id = :account
				union all select 'a name' from account where id = :account and name is not null
				""").param("account", account.id()).query(String.class).list()).isEmpty();
	}

}
