package nl.dorpel.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.mail.ReadableMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Another e-mail address: only for who shows that they read its mail, and never somebody
 * else's.
 */
@WebTest
class NewAddressTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenRequests requests;

	@Autowired
	AuditLog audit;

	@Autowired
	JdbcClient jdbc;

	private Account account;

	private Neighbour neighbour;

	private String before = "";

	@BeforeEach
	void somebodySignedIn() {
		this.account = this.newcomers.invited(Role.MEMBER);
		this.before = String.valueOf(this.account.email());
		this.neighbour = this.newcomers.signedIn(this.account, this.port);
	}

	private static String fresh() {
		return "ander-" + UUID.randomUUID() + "@voorbeeld.example";
	}

	private Neighbour asksFor(String address) {
		return this.neighbour.opens("/mijn/adres").fills("email", address).sends();
	}

	private static String link(ReadableMail mail) {
		return mail.text().replaceFirst("(?s).*?((?:/en)?/mijn/adres/link/\\S+).*", "$1");
	}

	private String address() {
		return this.jdbc.sql("select email from account where id = ?")
			.param(this.account.id())
			.query(String.class)
			.single();
	}

	@Test
	void theCodeFromTheNewAddressChangesItAndTheOldAddressIsTold() {
		String now = fresh();
		asksFor(now);
		assertThat(address()).isEqualTo(this.before);
		this.neighbour.fills("code", Newcomers.code(this.newcomers.lastLetterTo(now).text())).sends();
		assertThat(this.neighbour.path()).isEqualTo("/mijn");
		assertThat(this.neighbour.reads()).contains("Je e-mailadres is veranderd").contains(now);
		assertThat(address()).isEqualTo(now);
		assertThat(this.newcomers.lastLetterTo(this.before).text()).contains("Was jij dit niet?", "/contact")
			.doesNotContain(now);
		assertThat(this.audit.about("account:" + this.account.id())).singleElement().satisfies((line) -> {
			assertThat(line.act()).isEqualTo("account.audit.address");
			assertThat(line.detail()).isEmpty();
		});
	}

	@Test
	void theLinkShowsAButtonThatWorksOnAnotherDeviceAndOnce() {
		String now = fresh();
		asksFor(now);
		String path = link(this.newcomers.lastLetterTo(now));
		Neighbour phone = new Neighbour(this.port).opens(path).opens(path);
		assertThat(address()).isEqualTo(this.before);
		assertThat(phone.sends().reads()).contains("Je e-mailadres is veranderd");
		assertThat(address()).isEqualTo(now);
		assertThat(phone.opens("/mijn").path()).as("it lets nobody in").isEqualTo("/inloggen");
		assertThat(phone.opens(path).sends().reads()).contains("Deze link werkt niet meer");
		assertThat(this.neighbour.opens("/mijn").reads()).contains(now);
	}

	@Test
	void bothMailsAreCompleteInTheLanguageOfThePerson() {
		this.jdbc.sql("update account set language = 'en' where id = ?").param(this.account.id()).update();
		String now = fresh();
		asksFor(now);
		ReadableMail asked = this.newcomers.lastLetterTo(now);
		assertThat(asked.subject()).isEqualTo("Use this address for Dorpel");
		assertThat(asked.text()).contains("You want to use this e-mail address", "/en/mijn/adres/link/",
				Newcomers.code(asked.text()), "30 minutes", "Did you not ask for this?");
		new Neighbour(this.port).opens(link(asked)).sends();
		ReadableMail told = this.newcomers.lastLetterTo(this.before);
		assertThat(told.subject()).isEqualTo("You sign in to Dorpel with another address");
		assertThat(told.text()).contains("You can no longer sign in", "Was this not you?", "/en/contact");
	}

	@Test
	void anAddressThatIsTakenGetsTheSameAnswerAndNothingChanges() {
		String taken = String.valueOf(this.newcomers.invited(Role.MEMBER).email());
		String free = withoutSecrets(asksFor(fresh()));
		assertThat(withoutSecrets(asksFor(taken.toUpperCase(Locale.ROOT)))).isEqualTo(free);
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> this.newcomers.lastLetterTo(taken.toUpperCase(Locale.ROOT)));
		this.neighbour.opens(this.neighbour.address()).fills("code", "123456").sends();
		assertThat(this.neighbour.status()).isEqualTo(422);
		assertThat(address()).isEqualTo(this.before);
	}

	private static String withoutSecrets(Neighbour neighbour) {
		assertThat(neighbour.path()).isEqualTo("/mijn/adres/code");
		neighbour.page().select("[name=_csrf], [name=aanvraag], a[href*=aanvraag]").remove();
		return neighbour.page().body().html();
	}

	@Test
	void ofTwoTabsTheLastCounts() {
		String first = fresh();
		String last = fresh();
		asksFor(first);
		String firstPath = link(this.newcomers.lastLetterTo(first));
		asksFor(last);
		String lastPath = link(this.newcomers.lastLetterTo(last));
		assertThat(new Neighbour(this.port).opens(firstPath).sends().reads()).contains("werkt niet meer");
		assertThat(address()).isEqualTo(this.before);
		new Neighbour(this.port).opens(lastPath).sends();
		assertThat(address()).isEqualTo(last);
	}

	@Test
	void ofFiveWhoWantTheSameAddressAtTheSameMomentOneGetsIt() throws Exception {
		String wanted = fresh();
		List<String> paths = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port)
				.opens("/mijn/adres")
				.fills("email", wanted)
				.sends();
			paths.add(link(this.newcomers.lastLetterTo(wanted)));
		}
		assertThat(paths).doesNotHaveDuplicates();
		// Each stands before the button, so that they press it together
		List<Neighbour> ready = paths.stream().map((path) -> new Neighbour(this.port).opens(path)).toList();
		List<String> answers = Together.all(5, (i) -> () -> ready.get(i).sends().page().select("h1").text());
		assertThat(answers).containsOnlyOnce("Je e-mailadres is veranderd")
			.filteredOn("Dit adres heeft al een account"::equals)
			.hasSize(4);
	}

	@Test
	void theSameLinkInTwoTabsAtTheSameMomentWorksOnce() throws Exception {
		String now = fresh();
		asksFor(now);
		String path = link(this.newcomers.lastLetterTo(now));
		List<Neighbour> tabs = List.of(new Neighbour(this.port).opens(path), new Neighbour(this.port).opens(path));
		assertThat(Together.all(2, (i) -> () -> tabs.get(i).sends().page().select("h1").text()))
			.containsExactlyInAnyOrder("Je e-mailadres is veranderd", "Deze link werkt niet meer");
	}

	@Test
	void fiveWrongCodesEndIt() {
		String now = fresh();
		asksFor(now);
		String code = Newcomers.code(this.newcomers.lastLetterTo(now).text());
		for (int i = 0; i < 5; i++) {
			this.neighbour.fills("code", code.startsWith("1") ? "222222" : "111111").sends();
			assertThat(this.neighbour.status()).isEqualTo(422);
		}
		assertThat(this.neighbour.fills("code", code).sends().reads()).contains("werkt niet meer");
		assertThat(address()).isEqualTo(this.before);
	}

	@Test
	void whatIsGoodForAnAddressLetsNobodyInAndTheOtherWayAround() {
		String now = fresh();
		asksFor(now);
		String token = link(this.newcomers.lastLetterTo(now)).replaceFirst(".*/", "");
		Neighbour other = new Neighbour(this.port).opens("/inloggen/link/" + token).sends();
		assertThat(other.reads()).contains("werkt niet meer");
		assertThat(other.opens("/mijn").path()).isEqualTo("/inloggen");
		new Neighbour(this.port).opens("/inloggen").fills("email", this.before).sends();
		String entry = this.newcomers.lastLetterTo(this.before)
			.text()
			.replaceFirst("(?s).*/inloggen/link/(\\S+).*", "$1");
		assertThat(new Neighbour(this.port).opens("/mijn/adres/link/" + entry).sends().reads())
			.contains("werkt niet meer");
		assertThat(address()).isEqualTo(this.before);
	}

	@Test
	void whatWasMailedToTheOldAddressLetsNobodyInAnyMore() {
		new Neighbour(this.port).opens("/inloggen").fills("email", this.before).sends();
		String entry = this.newcomers.lastLetterTo(this.before)
			.text()
			.replaceFirst("(?s).*(/inloggen/link/\\S+).*", "$1");
		String now = fresh();
		asksFor(now);
		new Neighbour(this.port).opens(link(this.newcomers.lastLetterTo(now))).sends();
		assertThat(new Neighbour(this.port).opens(entry).sends().reads()).contains("werkt niet meer");
	}

	@Test
	void requestsMoveAlongAndWhoLeavesAfterwardsIsGoneFromEveryTable() {
		String reference = this.requests.question(this.before);
		String now = fresh();
		asksFor(now);
		new Neighbour(this.port).opens(link(this.newcomers.lastLetterTo(now))).sends();
		assertThat(this.requests.asker(reference)).isEqualTo(now);
		asksFor(fresh());
		this.neighbour.opens("/mijn/afscheid").sends();
		assertThat(this.jdbc.sql("select count(*) from sign_in where account_id = ?")
			.param(this.account.id())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from contact_request where lower(email) in (?, ?)")
			.params(now, this.before)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoIsBlockedInTheMeantimeMovesNowhere() {
		String now = fresh();
		asksFor(now);
		String path = link(this.newcomers.lastLetterTo(now));
		this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?").param(this.account.id()).update();
		Neighbour phone = new Neighbour(this.port).opens(path).sends();
		assertThat(phone.status()).isEqualTo(403);
		assertThat(phone.reads()).contains("Je kunt nu niet inloggen");
		assertThat(address()).isEqualTo(this.before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "geen adres", "a@b", "a@b.nl, c@d.nl", "a@b.nl\r\nBcc: c@d.nl",
			"<script>alert(1)</script>@x.nl" })
	void whatIsNoAddressIsToldAtTheField(String address) {
		asksFor(address);
		assertThat(this.neighbour.status()).isEqualTo(422);
		assertThat(this.neighbour.page().title()).startsWith("Fout: ");
		assertThat(this.neighbour.page().select("#email-fout").text()).isNotEmpty();
		assertThat(this.neighbour.page().select("#email").attr("value")).isEqualTo(address);
	}

	@Test
	void theOwnAddressIsNoOtherAndWhoAsksTooOftenIsToldToWait() {
		assertThat(asksFor(this.before.toUpperCase(Locale.ROOT)).reads()).contains("dat je nu al gebruikt");
		for (int i = 0; i < 5; i++) {
			assertThat(asksFor(fresh()).path()).isEqualTo("/mijn/adres/code");
		}
		assertThat(asksFor(fresh()).status()).isEqualTo(422);
		assertThat(this.neighbour.reads()).contains("Wacht een half uur");
	}

}
