package nl.dorpel.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import nl.dorpel.Meanwhile;
import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two of the staff who do something with the same account.
 */
@WebTest
class AtTheSameMomentTests {

	private static final String ROLES = "form[action$=/rollen]";

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	People people;

	@Autowired
	Farewell farewell;

	@Autowired
	AuditLog audit;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private Neighbour staffWith(Account account) {
		return Neighbour.as("lsa-medewerker", this.port).opens(page(account));
	}

	private static String page(Account account) {
		return "/beheer/mensen/" + account.publicId();
	}

	private List<String> roles(Account account) {
		return this.jdbc.sql("select role from account_role where account_id = ? order by role")
			.param(account.id())
			.query(String.class)
			.list();
	}

	@Test
	void ofTwoWhoSaveRolesAtTheSameMomentOneIsToldAndNothingIsMixed() throws Exception {
		Account account = this.newcomers.invited(Role.MEMBER);
		List<Neighbour> both = List.of(staffWith(account).takesForm(ROLES).ticks("rollen", "EDITOR"),
				staffWith(account).takesForm(ROLES).ticks("rollen", "CORE_GROUP"));
		List<Integer> answers = Together.all(2, (i) -> () -> both.get(i).sends().status());
		assertThat(answers).containsExactlyInAnyOrder(200, 409);
		assertThat(roles(account)).containsExactlyInAnyOrder((answers.get(0) == 200) ? "EDITOR" : "CORE_GROUP",
				"MEMBER");
	}

	@Test
	void whoSavesAnOlderFormSeesBothAndLosesNothing() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour slow = staffWith(account).takesForm(ROLES).ticks("rollen", "CORE_GROUP");
		staffWith(account).takesForm(ROLES).ticks("rollen", "EDITOR").sends();
		assertThat(slow.sends().status()).isEqualTo(409);
		assertThat(slow.page().select("main [role=alert]").text()).contains("Iemand anders veranderde dit account",
				"Lid van het netwerk, Redactie");
		assertThat(slow.page().select("[name=rollen][checked]").eachAttr("value")).containsExactly("MEMBER",
				"CORE_GROUP");
		assertThat(roles(account)).containsExactly("EDITOR", "MEMBER");
		slow.takesForm(ROLES).sends();
		assertThat(slow.reads()).contains("De rollen zijn bewaard.");
		assertThat(roles(account)).containsExactly("CORE_GROUP", "MEMBER");
	}

	@Test
	void blockingTwiceAtTheSameMomentIsBlockingOnce() throws Exception {
		Account account = this.newcomers.invited(Role.MEMBER);
		List<Neighbour> both = List.of(staffWith(account).takesForm("form[action$=/blokkade]"),
				staffWith(account).takesForm("form[action$=/blokkade]"));
		assertThat(Together.all(2, (i) -> () -> both.get(i).sends().status())).containsOnly(200);
		assertThat(this.audit.about("account:" + account.id())).singleElement()
			.satisfies((line) -> assertThat(line.act()).isEqualTo("account.audit.deactivated"));
	}

	@Test
	void whoIsBlockedIsNotLetInByAnInvitation() {
		Account account = this.newcomers.invited(Role.MEMBER);
		staffWith(account).takesForm("form[action$=/blokkade]").sends();
		Neighbour staff = Neighbour.as("lsa-medewerker", this.port)
			.opens("/beheer/mensen/uitnodigen")
			.fills("naam", "Gerrit Gast")
			.fills("email", String.valueOf(account.email()).toUpperCase(Locale.ROOT))
			.ticks("rollen", "EDITOR")
			.sends();
		assertThat(staff.status()).isEqualTo(422);
		assertThat(staff.page().select("#email-fout").text()).contains("Haal eerst de blokkade weg.");
		assertThat(staff.page().select("#naam").attr("value")).isEqualTo("Gerrit Gast");
		assertThat(roles(account)).containsExactly("MEMBER");
		assertThat(this.people.find(account.id())).isEmpty();
	}

	@Test
	void whoHasLeftIsNobodyToTheStaff() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour staff = staffWith(account);
		String form = "versie=0&_csrf=" + staff.page().expectFirst("main [name=_csrf]").attr("value");
		this.farewell.say(account.id());
		assertThat(staff.opens(page(account)).status()).isEqualTo(404);
		for (String act : List.of("/rollen", "/uitnodigingen", "/blokkade", "/blokkade/einde")) {
			assertThat(staff.posts(page(account) + act, form + "&rollen=MEMBER").status()).isEqualTo(404);
		}
		assertThat(this.audit.about("account:" + account.id())).isEmpty();
	}

	@Test
	void whoHasBeenInIsNotInvitedOnceMore() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour staff = staffWith(account).takesForm("form[action$=/uitnodigingen]");
		this.people.enter(account.id());
		assertThat(staff.sends().reads()).contains("Een uitnodiging is niet meer nodig.");
		assertThat(this.audit.about("account:" + account.id())).isEmpty();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void anAddressThatIsInvitedTwiceDoesNotStandInTheLog(CapturedOutput output) throws Exception {
		String email = "gast-" + UUID.randomUUID() + "@voorbeeld.example";
		Neighbour staff = Neighbour.as("lsa-medewerker", this.port)
			.opens("/beheer/mensen/uitnodigen")
			.fills("naam", "Gerrit Gast")
			.fills("email", email);
		int status = new Meanwhile(this.transaction, this.jdbc).during(
				() -> this.people.welcome(email, "Gerrit", "nl", Set.of(Role.MEMBER)), () -> staff.sends().status());
		assertThat(status).isEqualTo(422);
		assertThat(staff.page().select("#email-fout").text()).contains("Iemand nodigde dit adres net uit.");
		assertThat(output).as("the database refused it").contains("duplicate key").doesNotContain(email);
	}

}
