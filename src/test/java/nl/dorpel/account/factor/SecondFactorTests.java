package nl.dorpel.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.session.SessionStart;
import nl.dorpel.account.totp.AppCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has an app that shows codes comes in with a mail and a code, and with nothing less.
 */
@WebTest
class SecondFactorTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Autowired
	AppCodes codes;

	@Autowired
	SecondFactors factors;

	@Autowired
	People people;

	@Autowired
	SessionStart session;

	private Account account;

	private AuthenticatorApp app;

	private List<String> recoveryCodes = List.of();

	@BeforeEach
	void somebodyOfTheStaffWithAnApp() {
		this.account = this.newcomers.invited(Role.STAFF);
		setUpApp();
	}

	private Neighbour setUpApp() {
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging/app");
		this.app = AuthenticatorApp.of(neighbour);
		neighbour.fills("code", this.app.shows(this.clock.instant())).sends();
		this.recoveryCodes = neighbour.page().select(".recovery-codes code").eachText();
		aWhileLater();
		return neighbour;
	}

	/** The code that was used last is long ago. */
	private void aWhileLater() {
		this.jdbc.sql("update totp set last_step = 0 where account_id = ?").param(this.account.id()).update();
	}

	/** Somebody who has read the mail. */
	private Neighbour withTheMailOf(Account account) {
		String email = String.valueOf(account.email());
		Neighbour neighbour = new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		return neighbour.fills("code", Newcomers.code(this.newcomers.lastLetterTo(email).text())).sends();
	}

	private String code() {
		return this.app.shows(this.clock.instant());
	}

	private Neighbour proves(Neighbour neighbour, String code) {
		return neighbour.takesForm("main form").fills("code", code).sends();
	}

	@Test
	void theAppIsInUseOnceItShowsTheRightCodeAndRecoveryCodesAreShownOnce() {
		assertThat(this.recoveryCodes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.length() == 19);
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging");
		assertThat(neighbour.reads()).contains("staat aan")
			.contains("nog 10")
			.doesNotContain(this.recoveryCodes.get(0));
		assertThat(neighbour.opens("/mijn/beveiliging/app").path()).isEqualTo("/mijn/beveiliging");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(this.account.email())).text())
			.contains("een code uit je app");
	}

	@Test
	void aFirstCodeThatIsWrongLeavesEverythingAsItWas() {
		Account other = this.newcomers.invited(Role.MEMBER);
		Neighbour neighbour = this.newcomers.signedIn(other, this.port).opens("/mijn/beveiliging/app");
		AuthenticatorApp shown = AuthenticatorApp.of(neighbour);
		neighbour.fills("code", shown.doesNotShow(this.clock.instant())).sends();
		assertThat(neighbour.status()).isEqualTo(422);
		assertThat(neighbour.page().title()).startsWith("Fout: ");
		assertThat(AuthenticatorApp.of(neighbour).secret()).isEqualTo(shown.secret());
		assertThat(withTheMailOf(other).path()).isEqualTo("/mijn");
	}

	@ParameterizedTest
	@EnumSource(names = { "MEMBER", "STAFF", "ADMIN" })
	void whoHasAnAppIsAskedForItsCodeWhateverTheirRole(Role role) {
		this.account = this.newcomers.invited(role);
		setUpApp();
		Neighbour neighbour = withTheMailOf(this.account);
		assertThat(neighbour.path()).isEqualTo("/inloggen/tweede-stap");
		assertThat(neighbour.reads()).doesNotContain(String.valueOf(this.account.email()));
		String before = neighbour.cookie("dorpel");
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn");
		assertThat(neighbour.cookie("dorpel")).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void alsoTheLinkFromTheMailLeadsToTheSecondStep() {
		String email = String.valueOf(this.account.email());
		new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		String path = this.newcomers.lastLetterTo(email).text().replaceFirst("(?s).*(/inloggen/link/\\S+).*", "$1");
		assertThat(new Neighbour(this.port).opens(path).sends().path()).isEqualTo("/inloggen/tweede-stap");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mijn", "/mijn/beveiliging", "/mijn/beveiliging/app", "/mijn/gegevens.json",
			"/mijn/afscheid", "/beheer/mensen" })
	void theSecondStepCannotBeSkipped(String path) {
		Neighbour neighbour = withTheMailOf(this.account);
		String token = neighbour.page().expectFirst("[name=_csrf]").attr("value");
		assertThat(neighbour.opens(path).path()).isEqualTo("/inloggen");
		assertThat(neighbour.posts("/mijn/beveiliging/app/einde", "_csrf=" + token).path()).isEqualTo("/inloggen");
		assertThat(this.factors.of(this.account.id()).app()).isTrue();
	}

	@Test
	void afterTheSecondStepOneComesBackWhereOneWas() {
		String email = String.valueOf(this.account.email());
		Neighbour neighbour = new Neighbour(this.port).opens("/mijn/afscheid").fills("email", email).sends();
		neighbour.fills("code", Newcomers.code(this.newcomers.lastLetterTo(email).text())).sends();
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn/afscheid");
	}

	@Test
	void aCodeOfTheAppIsGoodOnce() {
		String code = code();
		assertThat(proves(withTheMailOf(this.account), code).path()).isEqualTo("/mijn");
		Neighbour second = proves(withTheMailOf(this.account), code);
		assertThat(second.status()).isEqualTo(422);
		assertThat(second.reads()).contains("of is al gebruikt");
		assertThat(second.opens("/mijn").path()).isEqualTo("/inloggen");
	}

	@Test
	void theCodeThatSetUpTheAppLetsNobodyIn() {
		this.account = this.newcomers.invited(Role.STAFF);
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging/app");
		this.app = AuthenticatorApp.of(neighbour);
		String code = code();
		neighbour.fills("code", code).sends();
		assertThat(proves(withTheMailOf(this.account), code).status()).isEqualTo(422);
	}

	@Test
	void ofTheSameCodeAtTheSameMomentOneIsGood() throws Exception {
		String code = code();
		assertThat(together(20, (i) -> this.codes.accepts(this.account.id(), code))).containsOnlyOnce(true)
			.contains(false);
	}

	@Test
	void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
		String code = this.recoveryCodes.get(3);
		assertThat(proves(withTheMailOf(this.account), " " + code.toUpperCase().replace('-', ' ')).path())
			.isEqualTo("/mijn");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(this.account.email())).text())
			.contains("herstelcode gebruikt");
		Neighbour second = proves(withTheMailOf(this.account), code);
		assertThat(second.status()).isEqualTo(422);
		assertThat(proves(second, this.recoveryCodes.get(4)).path()).isEqualTo("/mijn");
		assertThat(this.factors.of(this.account.id()).recoveryCodes()).isEqualTo(8);
	}

	@Test
	void theDatabaseKnowsNoRecoveryCode() {
		List<byte[]> hashes = this.jdbc.sql("select hash from recovery_code where account_id = ?")
			.param(this.account.id())
			.query((row, number) -> row.getBytes(1))
			.list();
		assertThat(hashes).hasSize(10).allMatch((hash) -> hash.length == 32);
	}

	@Test
	void afterFiveWrongCodesTheRightOneIsNoGoodEither() {
		Neighbour neighbour = withTheMailOf(this.account);
		String wrong = this.app.doesNotShow(this.clock.instant());
		for (int i = 0; i < 5; i++) {
			assertThat(proves(neighbour, wrong).reads()).contains("Deze code klopt niet");
		}
		assertThat(proves(neighbour, code()).reads()).contains("te vaak geprobeerd");
		assertThat(proves(neighbour, this.recoveryCodes.get(0)).reads()).contains("te vaak geprobeerd");
		assertThat(proves(withTheMailOf(this.account), code()).reads()).contains("te vaak geprobeerd");
		this.jdbc.sql("update factor_tries set since = since - interval '16 minutes' where account_id = ?")
			.param(this.account.id())
			.update();
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn");
	}

	@Test
	void ofManyTriesAtTheSameMomentFiveAreLookedAt() throws Exception {
		Tries tries = new Tries(this.jdbc, this.clock);
		List<Boolean> admitted = together(30, (i) -> tries.admits(this.account.id()));
		assertThat(admitted.stream().filter((admits) -> admits)).hasSize(5);
	}

	private static List<Boolean> together(int times, IntPredicate act) throws Exception {
		List<Callable<Boolean>> acts = IntStream.range(0, times)
			.<Callable<Boolean>>mapToObj((i) -> () -> act.test(i))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Boolean> outcomes = new ArrayList<>();
			for (Future<Boolean> outcome : threads.invokeAll(acts)) {
				outcomes.add(outcome.get());
			}
			return outcomes;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12345", "1234567", "<script>", "'; --", "aaaa-aaaa-aaaa-aaaa" })
	void whatIsNoCodeIsToldAtTheField(String typed) {
		Neighbour neighbour = proves(withTheMailOf(this.account), typed);
		assertThat(neighbour.status()).isEqualTo(422);
		assertThat(neighbour.page().select("#code-fout").text()).isNotEmpty();
		assertThat(neighbour.page().select(".govuk-error-summary a[href=#code]")).isNotEmpty();
	}

	@Test
	void whatSomebodyElseHasIsOfNoUse() {
		AuthenticatorApp mine = this.app;
		String recoveryCode = this.recoveryCodes.get(0);
		Account victim = this.newcomers.invited(Role.STAFF);
		this.account = victim;
		setUpApp();
		Neighbour neighbour = withTheMailOf(victim);
		assertThat(proves(neighbour, mine.shows(this.clock.instant())).status()).isEqualTo(422);
		assertThat(proves(neighbour, recoveryCode).status()).isEqualTo(422);
		assertThat(neighbour.opens("/mijn").path()).isEqualTo("/inloggen");
	}

	@Test
	void theDoorstepIsForTenMinutesAndForWhoMayComeIn() {
		Instant[] now = { this.clock.instant() };
		SecondStep step = new SecondStep(this.factors, this.people, this.session, new Clock() {
			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return now[0];
			}
		});
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThat(step.admit(this.account.id(), null, request, new MockHttpServletResponse()))
			.isEqualTo("/inloggen/tweede-stap");
		now[0] = now[0].plus(Duration.ofMinutes(10)).minusSeconds(1);
		assertThat(step.waiting(request)).isPresent();
		now[0] = now[0].plusSeconds(1);
		assertThat(step.waiting(request)).isEqualTo(Optional.empty());
	}

	@Test
	void whoIsBlockedMeanwhileDoesNotComeIn() {
		Neighbour neighbour = withTheMailOf(this.account);
		this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?").param(this.account.id()).update();
		assertThat(proves(neighbour, code()).path()).isEqualTo("/inloggen");
	}

	@Test
	void theAppIsRemovedByACurrentCodeAndThenAMailIsEnough() {
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging/app/einde");
		proves(neighbour, this.app.doesNotShow(this.clock.instant()));
		assertThat(neighbour.status()).isEqualTo(422);
		assertThat(this.factors.of(this.account.id()).app()).isTrue();
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn/beveiliging");
		assertThat(neighbour.reads()).contains("staan nu uit");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(this.account.email())).text()).contains("staan uit");
		assertThat(this.factors.of(this.account.id()).recoveryCodes()).isZero();
		assertThat(withTheMailOf(this.account).path()).isEqualTo("/mijn");
	}

	@Test
	void newRecoveryCodesReplaceTheOldOnes() {
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging/herstelcodes");
		proves(neighbour, code());
		List<String> fresh = neighbour.page().select(".recovery-codes code").eachText();
		assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(this.recoveryCodes);
		Neighbour later = withTheMailOf(this.account);
		assertThat(proves(later, this.recoveryCodes.get(0)).status()).isEqualTo(422);
		assertThat(proves(later, fresh.get(0)).path()).isEqualTo("/mijn");
	}

	@Test
	void anAdministratorHelpsWhoLostTheirPhone() {
		Account administrator = this.newcomers.invited(Role.ADMIN);
		Neighbour lost = this.newcomers.signedIn(this.account, this.port);
		Neighbour desk = this.newcomers.signedIn(administrator, this.port)
			.opens("/beheer/mensen/" + this.account.publicId())
			.takesForm("form[action$=/tweede-stap/einde]")
			.sends();
		assertThat(desk.reads()).contains("De tweede stap is weggehaald")
			.contains("tweede stap weggehaald")
			.contains(String.valueOf(administrator.name()));
		assertThat(lost.opens("/mijn").path()).isEqualTo("/inloggen");
		assertThat(withTheMailOf(this.account).path()).isEqualTo("/mijn");
	}

	@Test
	void anAdministratorDoesNotGetAroundTheirOwnSecondStep() {
		this.account = this.newcomers.invited(Role.ADMIN);
		setUpApp();
		String page = "/beheer/mensen/" + this.account.publicId();
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens(page);
		assertThat(neighbour.page().select("form[action$=/tweede-stap/einde]")).isEmpty();
		String token = neighbour.page().expectFirst("[name=_csrf]").attr("value");
		assertThat(neighbour.posts(page + "/tweede-stap/einde", "_csrf=" + token).status()).isEqualTo(403);
		assertThat(this.factors.of(this.account.id()).app()).isTrue();
	}

	@Test
	void theDownloadTellsWhatThereIsAndNoSecret() {
		String data = this.newcomers.signedIn(this.account, this.port).opens("/mijn/gegevens.json").page().text();
		assertThat(data).contains("\"security\"")
			.contains("\"appSince\" : \"20")
			.contains("\"recoveryCodesLeft\" : 10");
		assertThat(data).doesNotContainIgnoringCase("secret").doesNotContain("hash");
	}

	@Test
	void whoLeavesLeavesNoFactorBehind() {
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/afscheid");
		neighbour.takesForm("form[action$=/afscheid]").sends();
		for (String table : List.of("totp", "recovery_code", "factor_tries", "user_entities")) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
				.param(this.account.id())
				.query(Integer.class)
				.single()).as(table).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "null", "[]", "geen json", "{\"id\":\"AAAA\"}",
			"{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
			"{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":"
					+ "{\"authenticatorData\":\"AAAA\",\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}" })
	void whatIsNoAnswerOfAPasskeyIsRefusedInWords(String answer) {
		Neighbour neighbour = new Neighbour(this.port).opens("/inloggen");
		String data = "_csrf=" + neighbour.page().expectFirst("main [name=_csrf]").attr("value") + "&passkey="
				+ URLEncoder.encode(answer, StandardCharsets.UTF_8);
		assertThat(neighbour.posts("/inloggen/passkey", data).status()).isEqualTo(422);
		assertThat(neighbour.posts("/inloggen/passkey/vraag", data).status()).isEqualTo(200);
		assertThat(neighbour.posts("/inloggen/passkey", data).status()).isEqualTo(422);
		assertThat(neighbour.reads()).contains("Het lukte niet met je passkey");
	}

}
