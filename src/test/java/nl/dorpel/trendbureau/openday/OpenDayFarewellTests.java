package nl.dorpel.trendbureau.openday;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What remains of the days of somebody who leaves, and what they take along.
 */
@WebTest
class OpenDayFarewellTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenOpenDays days;

	@Autowired
	GivenThemes themes;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Farewell farewell;

	@Autowired
	JdbcClient jdbc;

	private String theme() {
		return this.themes.chosen(this.port);
	}

	private String registeredBy(Account person) {
		return this.days.filledIn(this.newcomers.signedIn(person, this.port), theme())
			.fills("doel", "Mail me op " + person.email() + " over de dag.")
			.sends()
			.takesForm("form[action$=controleren]")
			.sends()
			.path();
	}

	private String state(String day) {
		return this.jdbc
			.sql("select d.state from open_day d join gathering g on g.id = d.gathering_id where g.slug = ?")
			.param(day.substring(day.lastIndexOf('/') + 1))
			.query(String.class)
			.single();
	}

	@Test
	void aDayThatNobodyIsLeftToHoldIsWithdrawnAndTheAddressIsGone() {
		Account leaver = this.newcomers.invited(Role.MEMBER);
		String day = registeredBy(leaver);
		this.farewell.say(leaver.id());
		assertThat(state(day)).isEqualTo("WITHDRAWN");
		Neighbour staff = this.days.staff(this.port).opens(day);
		assertThat(staff.reads()).contains("heeft het netwerk verlaten", "Mail me op … over de dag.")
			.doesNotContain(String.valueOf(leaver.email()));
	}

	@Test
	void aDayThatWasConfirmedStays() {
		Account leaver = this.newcomers.invited(Role.MEMBER);
		String day = registeredBy(leaver);
		this.days.confirms(this.days.staff(this.port), day, 0);
		this.farewell.say(leaver.id());
		assertThat(state(day)).isEqualTo("CONFIRMED");
		assertThat(this.days.staff(this.port).opens(day).status()).isEqualTo(200);
	}

	@Test
	void whatSomebodyRegisteredIsInTheirOwnData() {
		Account person = this.newcomers.invited(Role.MEMBER);
		registeredBy(person);
		Neighbour member = this.newcomers.signedIn(person, this.port).opens("/mijn/gegevens.json");
		assertThat(member.html()).contains("openDays", "over de dag.", "REGISTERED");
	}

}
