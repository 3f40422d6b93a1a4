package nl.dorpel.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Nobody gets the address of somebody else, learns of it, or changes anything by trying.
 */
class NewAddressGuardTests extends AddressMover {

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

}
