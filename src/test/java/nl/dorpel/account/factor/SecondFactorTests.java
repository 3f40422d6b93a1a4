package nl.dorpel.account.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.session.SessionStart;
import nl.dorpel.account.totp.AppCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who has an app that shows codes comes in with a mail and a code, and with nothing less.
 */
class SecondFactorTests extends AppOwner {

	@Autowired
	AppCodes codes;

	@Autowired
	People people;

	@Autowired
	SessionStart session;

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
		assertThat(Together.all(20, (i) -> () -> this.codes.accepts(this.account.id(), code))).containsOnlyOnce(true)
			.contains(false);
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

}
