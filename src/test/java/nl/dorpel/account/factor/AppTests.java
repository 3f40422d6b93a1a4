package nl.dorpel.account.factor;

import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.account.Account;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An app that shows codes: in use, out of use, and gone with its owner.
 */
class AppTests extends AppOwner {

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

}
