package nl.dorpel.agenda.door;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at the door with a phone, whose page may be older than what happened.
 */
@WebTest
class DoorTests {

	private static final String TICK = "#nr-1 form";

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	private Account staff;

	private Gathering gathering;

	@BeforeEach
	void aPartyOfTwo() {
		this.staff = this.newcomers.invited(Role.STAFF);
		this.gathering = this.gatherings.published(4);
		this.gatherings.signUp(this.gathering, 2, null);
	}

	private Neighbour opens(String page) {
		return this.newcomers.signedIn(this.staff, this.port).opens("/agenda/" + this.gathering.slug() + page);
	}

	private int arrived() {
		return this.jdbc.sql("select coalesce(sum(arrived), 0) from registration where gathering_id = ?")
			.param(this.gathering.id())
			.query(Integer.class)
			.single();
	}

	private void theyCancel() {
		opens("/beheer").takesForm("form[action$=/1/afzegging]").sends();
	}

	@Test
	void whoCancelledMeanwhileIsNotTickedAndWhoStandsThereSeesWhy() {
		Neighbour door = opens("/deurlijst").takesForm(TICK);
		theyCancel();
		door.sends();
		assertThat(door.status()).isEqualTo(200);
		assertThat(door.page().select(".note").text()).contains("Nummer 1", "staat niet op de deurlijst", "Afgemeld");
		assertThat(arrived()).isZero();
	}

	@Test
	void whoCancelsAfterAllWasNotThere() {
		opens("/deurlijst").takesForm(TICK).fills("aantal", "2").sends();
		assertThat(arrived()).isEqualTo(2);
		theyCancel();
		assertThat(arrived()).isZero();
	}

	@Test
	void theCodeOnATicketOpensItsLineAlsoWhenThePartyWaitsOrHasCancelled() {
		UUID key = this.jdbc.sql("select door_key from registration where gathering_id = ?")
			.param(this.gathering.id())
			.query(UUID.class)
			.single();
		Neighbour scans = this.newcomers.signedIn(this.staff, this.port).opens("/agenda/deur/" + key);
		assertThat(scans.address()).startsWith("/agenda/" + this.gathering.slug() + "/deurlijst?wie=1");
		assertThat(scans.page().select("li.found")).hasSize(1);
		assertThat(scans.page().select(".note")).isEmpty();
		theyCancel();
		scans.opens("/agenda/deur/" + key);
		assertThat(scans.page().select("li.found")).isEmpty();
		assertThat(scans.page().select(".note#nr-1").text()).contains("staat niet op de deurlijst");
	}

	@Test
	void whatIsNoNumberTicksNobodyAndTakesNobodyBack() {
		Neighbour door = opens("/deurlijst").takesForm(TICK).fills("aantal", "2").sends();
		String rest = "&_csrf=" + door.page().expectFirst("[name=_csrf]").val();
		String address = "/agenda/" + this.gathering.slug() + "/deurlijst/1/aankomst";
		for (String typed : new String[] { "veel", "-1", "51", "1.5" }) {
			assertThat(door.posts(address, "aantal=" + typed + rest).status()).as(typed).isEqualTo(200);
			assertThat(arrived()).as(typed).isEqualTo(2);
		}
		door.posts(address, "aantal=" + rest);
		assertThat(arrived()).isZero();
	}

	@Test
	void atTheDoorOfWhatIsCancelledNothingChangesAndThatIsSaid() {
		Neighbour ticks = opens("/deurlijst").takesForm(TICK);
		Neighbour walksIn = opens("/deurlijst").takesForm("form[action$=/inlopers]").fills("naam", "Piet");
		opens("/annulering").takesForm("form[action$=/annulering]").fills("reden", "Het dak lekt.").sends();
		assertThat(ticks.sends().status()).isEqualTo(409);
		assertThat(walksIn.sends().status()).isEqualTo(409);
		Neighbour door = opens("/deurlijst");
		assertThat(door.page().select("main form")).isEmpty();
		assertThat(door.page().select(".note").text()).contains("kan niets meer veranderen");
		assertThat(arrived()).isZero();
	}

}
