package nl.dorpel.agenda.facilitating;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class FacilitatingTests {

	private static final String LEAVES = "main form[action$=/einde]:has(button[aria-label='Ik stop ermee'])";

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Newcomers newcomers;

	private Neighbour signedIn(Account account) {
		return this.newcomers.signedIn(account, this.port);
	}

	private Neighbour asks(Account by, Gathering gathering, String email, boolean handOver) {
		Neighbour asks = signedIn(by).opens(path(gathering))
			.takesForm("form[action$=/organisatoren]")
			.fills("email", email);
		return (handOver ? asks.ticks("overdracht", "ja") : asks).sends();
	}

	private static String path(Gathering gathering) {
		return "/agenda/" + gathering.slug() + "/organisatoren";
	}

	@Test
	void whoIsAskedRunsItFromTheMomentTheySayYes() {
		Account first = this.newcomers.invited(Role.MEMBER);
		Account second = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.runBy(first);
		assertThat(asks(first, gathering, String.valueOf(second.email()), false).reads())
			.contains("De vraag is verstuurd", String.valueOf(second.email()), "gevraagd");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(second.email())).text()).contains(gathering.title(),
				"/mijn/organiseren");
		Neighbour asked = signedIn(second);
		assertThat(asked.reads()).contains("Gevraagd om mee te organiseren: " + gathering.title());
		assertThat(asked.opens(path(gathering)).status()).isEqualTo(404);
		asked.opens("/mijn/organiseren").takesForm("form[action$=/aanvaarding]").sends();
		assertThat(asked.path()).isEqualTo("/agenda/" + gathering.slug() + "/beheer");
		assertThat(asked.opens(path(gathering)).reads()).contains(String.valueOf(first.name()));
	}

	@Test
	void whoHandsItOverDoesNotRunItOnceTheOtherHasSaidYes() {
		Account first = this.newcomers.invited(Role.MEMBER);
		Account second = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.runBy(first);
		asks(first, gathering, String.valueOf(second.email()), true);
		assertThat(signedIn(first).opens(path(gathering)).status()).isEqualTo(200);
		signedIn(second).opens("/mijn/organiseren").takesForm("form[action$=/aanvaarding]").sends();
		assertThat(signedIn(first).opens(path(gathering)).status()).isEqualTo(404);
		assertThat(signedIn(second).opens(path(gathering)).reads()).contains("Je organiseert dit nu alleen");
	}

	@Test
	void whatKindADayIsStaysForStaffToSay() {
		Account member = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.runBy(member);
		String form = "/agenda/" + gathering.slug() + "/wijziging";
		Neighbour runs = signedIn(member).opens(form);
		assertThat(runs.page().select("select[name=soort] option").eachAttr("value")).containsExactly("workshop");
		runs.takesForm("form[action$=/wijziging]").page().selectFirst("select[name=soort] option").val("werkbezoek");
		assertThat(runs.sends().status()).isEqualTo(403);
		Account staff = this.newcomers.invited(Role.STAFF);
		assertThat(signedIn(staff).opens(form).page().select("select[name=soort] option")).hasSize(6);
	}

	@Test
	void theLastOneCannotLeaveAndNobodySendsAnotherAway() {
		Account first = this.newcomers.invited(Role.MEMBER);
		Account second = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.runBy(first);
		Neighbour alone = signedIn(first).opens(path(gathering));
		assertThat(alone.page().select(LEAVES)).isEmpty();
		String token = alone.page().select("[name=_csrf]").attr("value");
		alone.posts(path(gathering) + "/" + first.publicId() + "/einde", "_csrf=" + token);
		assertThat(alone.reads()).contains("dan organiseert niemand het meer");
		asks(first, gathering, String.valueOf(second.email()), false);
		signedIn(second).opens("/mijn/organiseren").takesForm("form[action$=/aanvaarding]").sends();
		Neighbour other = signedIn(second).opens(path(gathering));
		other.posts(path(gathering) + "/" + first.publicId() + "/einde",
				"_csrf=" + other.page().select("[name=_csrf]").attr("value"));
		assertThat(other.status()).isEqualTo(403);
		signedIn(first).opens(path(gathering)).takesForm(LEAVES).sends();
		assertThat(signedIn(first).opens(path(gathering)).status()).isEqualTo(404);
	}

	@Test
	void whoHasNoAccountIsToldHowToJoinAndAnAnswerGoesForOneselfAlone() {
		Account first = this.newcomers.invited(Role.MEMBER);
		Account stranger = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.runBy(first);
		String email = "nog-niemand-" + gathering.id() + "@voorbeeld.example";
		Neighbour asks = asks(first, gathering, email, false);
		assertThat(this.newcomers.lastLetterTo(email).text()).contains("/contact/aansluiten");
		String withdraw = asks.page().select("form[action*=/gevraagd/]").attr("action");
		String id = withdraw.replaceAll(".*/gevraagd/(\\d+)/.*", "$1");
		Neighbour other = signedIn(stranger).opens("/mijn/organiseren");
		assertThat(other.reads()).doesNotContain(gathering.title());
		other.opens("/mijn");
		other.posts("/mijn/organiseren/" + id + "/aanvaarding",
				"_csrf=" + other.page().select("[name=_csrf]").attr("value"));
		assertThat(other.reads()).contains("De vraag is ingetrokken");
		assertThat(other.opens(path(gathering)).status()).isEqualTo(404);
		assertThat(asks.takesForm("form[action*=/gevraagd/]").sends().reads()).doesNotContain(email);
	}

	@Test
	void whatIsNoAddressAndWhoRunsItAlreadyAreNamedAtTheField() {
		Account first = this.newcomers.invited(Role.MEMBER);
		Gathering gathering = this.gatherings.runBy(first);
		Neighbour asks = asks(first, gathering, "geen adres", false);
		assertThat(asks.status()).isEqualTo(422);
		assertThat(asks.page().select("#email").val()).isEqualTo("geen adres");
		assertThat(asks(first, gathering, String.valueOf(first.email()), false).page().select("#email-fout").text())
			.contains("organiseert al mee");
	}

}
