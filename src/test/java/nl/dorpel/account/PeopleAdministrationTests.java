package nl.dorpel.account;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What staff do with the accounts of others.
 */
@WebTest
class PeopleAdministrationTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	private Neighbour staff() {
		return Neighbour.as("lsa-medewerker", this.port);
	}

	private static String address() {
		return "gast-" + UUID.randomUUID() + "@voorbeeld.example";
	}

	@Test
	void whoIsInvitedGetsAMailAndCanComeIn() {
		String email = address();
		Neighbour staff = staff().opens("/beheer/mensen/uitnodigen")
			.fills("naam", "Gerrit Gast")
			.fills("email", email)
			.sends();
		assertThat(staff.reads()).contains("De uitnodiging is onderweg.", "Gerrit Gast", "uitgenodigd");
		assertThat(this.newcomers.lastLetterTo(email).text()).contains("/inloggen?email=", "Lid van het netwerk");
		Neighbour guest = new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		guest.fills("code", Newcomers.code(this.newcomers.lastLetterTo(email).text())).sends();
		assertThat(guest.path()).isEqualTo("/mijn");
		assertThat(staff.opens("/beheer/mensen?q=" + email).reads()).contains("1 persoon gevonden");
	}

	@Test
	void somebodyIsFoundByPartOfTheirNameOrAddressAndByRole() {
		Account account = this.newcomers.invited(Role.MEMBER, Role.EDITOR);
		String part = String.valueOf(account.email()).substring(10, 35).toUpperCase(Locale.ROOT);
		Neighbour staff = staff().opens("/beheer/mensen?q=" + part + "&rol=EDITOR");
		assertThat(staff.reads()).contains("1 persoon gevonden", String.valueOf(account.email()));
		assertThat(staff.opens("/beheer/mensen?q=" + part + "&rol=CORE_GROUP").reads())
			.doesNotContain(String.valueOf(account.email()));
		assertThat(staff.opens("/beheer/mensen?q=" + account.name().substring(3).replace(" ", "+")).reads())
			.contains(String.valueOf(account.email()));
		assertThat(staff.opens("/beheer/mensen?q=%25").reads()).as("a sign of the search itself finds nobody")
			.doesNotContain(String.valueOf(account.email()));
	}

	@Test
	void whoHasNotBeenInYetIsInvitedOnceMore() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour staff = staff().opens("/beheer/mensen/" + account.publicId())
			.takesForm("form[action$=/uitnodigingen]")
			.sends();
		assertThat(staff.reads()).contains("De uitnodiging is onderweg.", "nog eens uitgenodigd");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(account.email())).text()).contains("/inloggen?email=");
	}

	@Test
	void anInvitationSaysWhatIsMissing() {
		Neighbour staff = staff().opens("/beheer/mensen/uitnodigen");
		staff.page().select("[name=rollen]").removeAttr("checked");
		staff.fills("naam", "").fills("email", "geen adres").sends();
		assertThat(staff.status()).isEqualTo(422);
		assertThat(staff.page().select(".govuk-error-summary li")).hasSize(3);
	}

	@Test
	void staffGiveRolesButNoneWithPower() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour staff = staff().opens("/beheer/mensen/" + account.publicId());
		assertThat(staff.page().select("[name=rollen]").eachAttr("value")).containsExactly("MEMBER", "CORE_GROUP",
				"EDITOR");
		staff.ticks("rollen", "CORE_GROUP").sends();
		assertThat(staff.reads()).contains("De rollen zijn bewaard.",
				"rollen veranderd in Kerngroep van het Trendbureau");
		assertThat(staff.page().select(".history").text()).as("no names of the code").doesNotContain("core-group");
		staff.posts("/beheer/mensen/" + account.publicId() + "/rollen", form(staff) + "&rollen=ADMIN&rollen=MEMBER");
		assertThat(roles(account)).containsExactly("MEMBER");
	}

	@Test
	void staffCannotBlockAnAdministrator() {
		Account administrator = this.newcomers.invited(Role.ADMIN);
		Neighbour staff = staff().opens("/beheer/mensen/" + administrator.publicId());
		String token = staff.page().select("[name=_csrf]").attr("value");
		assertThat(staff.posts("/beheer/mensen/" + administrator.publicId() + "/blokkade", "_csrf=" + token).status())
			.isEqualTo(403);
	}

	@Test
	void aRoleThatIsTakenAwayIsGoneAtOnce() {
		Account account = this.newcomers.invited(Role.STAFF);
		Neighbour colleague = this.newcomers.signedIn(account, this.port).opens("/beheer/mensen");
		assertThat(colleague.status()).isEqualTo(200);
		Neighbour administrator = Neighbour.as("beheerder", this.port).opens("/beheer/mensen/" + account.publicId());
		administrator.posts("/beheer/mensen/" + account.publicId() + "/rollen", form(administrator) + "&rollen=MEMBER");
		assertThat(colleague.opens("/beheer/mensen").status()).isEqualTo(404);
	}

	@Test
	void blockingEndsEveryVisitAndCanBeLifted() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour member = this.newcomers.signedIn(account, this.port);
		Neighbour staff = staff().opens("/beheer/mensen/" + account.publicId())
			.takesForm("form[action$=/blokkade]")
			.sends();
		assertThat(staff.reads()).contains("geblokkeerd");
		assertThat(member.opens("/mijn").path()).isEqualTo("/inloggen");
		staff.takesForm("form[action$=/einde]").sends();
		assertThat(member.opens("/mijn").path()).isEqualTo("/mijn");
	}

	@Test
	void tenInvitationsOfOneAddressAtTheSameMomentMakeOneAccount() throws Exception {
		String email = address();
		Callable<Integer> invitation = () -> staff().opens("/beheer/mensen/uitnodigen")
			.fills("naam", "Gerrit Gast")
			.fills("email", email)
			.sends()
			.status();
		try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
			for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(10, invitation))) {
				assertThat(answer.get()).isIn(200, 422);
			}
		}
		assertThat(this.jdbc.sql("select count(*) from account where email = ?")
			.param(email)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	/** What is hidden in the form for roles. */
	private static String form(Neighbour staff) {
		return "_csrf=" + staff.page().select("[name=_csrf]").attr("value") + "&versie="
				+ staff.page().select("[name=versie]").attr("value");
	}

	private List<String> roles(Account account) {
		return this.jdbc.sql("select role from account_role where account_id = ? order by role")
			.param(account.id())
			.query(String.class)
			.list();
	}

}
