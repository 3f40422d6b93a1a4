package nl.dorpel.account.factor;

import nl.dorpel.Neighbour;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who finds a laptop open gets no way in of their own.
 */
class FreshProofTests extends AppOwner {

	private Neighbour onAnOpenLaptop() {
		return this.newcomers.signedIn(this.account, this.port);
	}

	@Test
	void anotherAddressIsAskedForAfterTheSecondFactor() {
		Neighbour neighbour = onAnOpenLaptop().opens("/mijn/adres");
		assertThat(neighbour.path()).isEqualTo("/mijn/beveiliging/bewijs/adres");
		assertThat(proves(neighbour, this.app.doesNotShow(this.clock.instant())).status()).isEqualTo(422);
		assertThat(neighbour.page().select("#code-fout").text()).isNotEmpty();
		assertThat(neighbour.opens("/mijn/adres").path()).isEqualTo("/mijn/beveiliging/bewijs/adres");
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn/adres");
		assertThat(neighbour.fills("email", "ander-" + this.account.email()).sends().path())
			.isEqualTo("/mijn/adres/code");
	}

	@ParameterizedTest
	@CsvSource({ "/mijn/adres,email=eve@example.org,adres", "/mijn/beveiliging/passkeys,naam=Eve&passkey=x,passkey" })
	void aFormThatIsSentWithoutItDoesNothing(String form, String fields, String door) {
		Neighbour neighbour = onAnOpenLaptop();
		String token = neighbour.page().expectFirst("main [name=_csrf]").attr("value");
		neighbour.posts(form, fields + "&_csrf=" + token);
		assertThat(neighbour.path()).isEqualTo("/mijn/beveiliging/bewijs/" + door);
		assertThat(this.jdbc.sql("select count(*) from sign_in where account_id = ?")
			.param(this.account.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aPasskeyIsOfferedAfterTheSecondFactor() {
		Neighbour neighbour = onAnOpenLaptop().opens("/mijn/beveiliging");
		assertThat(neighbour.page().select("form[action$=/passkeys]")).isEmpty();
		String token = neighbour.page().expectFirst("[name=_csrf]").attr("value");
		assertThat(neighbour.posts("/mijn/beveiliging/passkeys/uitnodiging", "naam=Eve&_csrf=" + token).status())
			.isEqualTo(403);
		neighbour.opens("/mijn/beveiliging").follows("main a[href$=/bewijs/passkey]");
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn/beveiliging");
		assertThat(neighbour.page().select("form[action$=/passkeys]")).hasSize(1);
		assertThat(neighbour.posts("/mijn/beveiliging/passkeys/uitnodiging", "naam=Mij&_csrf=" + token).status())
			.isEqualTo(200);
	}

	@Test
	void theProofIsOfOneSession() {
		proves(onAnOpenLaptop().opens("/mijn/adres"), code());
		assertThat(onAnOpenLaptop().opens("/mijn/adres").path()).isEqualTo("/mijn/beveiliging/bewijs/adres");
	}

	@Test
	void whoHasNoFactorIsAskedForNone() {
		this.account = this.newcomers.invited(Role.STAFF);
		Neighbour neighbour = onAnOpenLaptop();
		assertThat(neighbour.opens("/mijn/adres").path()).isEqualTo("/mijn/adres");
		assertThat(neighbour.opens("/mijn/beveiliging/bewijs/app").path()).isEqualTo("/mijn/beveiliging/app");
		assertThat(neighbour.opens("/mijn/beveiliging/bewijs/iets").status()).isEqualTo(404);
	}

}
