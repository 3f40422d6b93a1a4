package nl.dorpel.trendbureau.outcome;

import java.util.List;
import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is late, who hears of it, and how often.
 */
@WebTest
class LateTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenHarvests given;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Late late;

	@Autowired
	JdbcClient jdbc;

	private GivenHarvests.Held day;

	private String said;

	private String path;

	@BeforeEach
	void somethingIsLate() {
		this.day = this.given.held(this.port);
		this.said = "Te laat " + UUID.randomUUID();
		this.path = this.given.outcome(this.day, this.said, "2099-01-01");
		isDueOn("2026-01-15");
	}

	/** Nobody can wait until it is late, so the date is put back. */
	private void isDueOn(String date) {
		this.jdbc.sql("update day_outcome set due_on = cast(? as date) where said = ?")
			.params(date, this.said)
			.update();
	}

	private int letters() {
		return this.jdbc.sql("select count(*) from mail where recipient = ? and text like ?")
			.params(this.day.facilitator().email(), "%" + this.said + "%")
			.query(Integer.class)
			.single();
	}

	/** As if the last reminder were longer ago. */
	private void daysPass(int days) {
		this.jdbc.sql("update day_outcome set reminded_at = reminded_at - make_interval(days => ?) where said = ?")
			.params(days, this.said)
			.update();
	}

	private Neighbour kerngroep() {
		return this.newcomers.signedIn(this.newcomers.invited(Role.CORE_GROUP), this.port)
			.opens("/trendbureau/uitkomsten/te-laat");
	}

	private String button() {
		return "form[action$='" + this.path + "/herinneringen']";
	}

	@Test
	void whoTookItOnIsRemindedOnceForADateAndThenOnceAMonth() {
		this.late.run();
		this.late.run();
		assertThat(letters()).isEqualTo(1);
		assertThat(this.newcomers.lastLetterTo(String.valueOf(this.day.facilitator().email())).text())
			.contains(this.said, "15 januari 2026", this.path + "/bewerken");
		daysPass(29);
		this.late.run();
		assertThat(letters()).isEqualTo(1);
		daysPass(1);
		this.late.run();
		assertThat(letters()).isEqualTo(2);
		isDueOn("2026-02-01");
		this.late.run();
		assertThat(letters()).isEqualTo(3);
	}

	@Test
	void twoNodesThatLookAtTheSameMomentWriteOneLetter() throws Exception {
		Together.all(4, (at) -> () -> {
			this.late.run();
			return true;
		});
		assertThat(letters()).isEqualTo(1);
	}

	@Test
	void whatIsThereIsNotLate() {
		this.day.person()
			.opens(this.path + "/bewerken")
			.ticks("stand", "gepubliceerd")
			.fills("tekst", "Hier is het.")
			.sends();
		this.late.run();
		assertThat(letters()).isZero();
		assertThat(kerngroep().reads()).doesNotContain(this.said);
	}

	@Test
	void theKerngroepRemindsNowAndNotAgainWithinAWeek() {
		Neighbour member = kerngroep();
		assertThat(member.reads()).contains(this.said);
		member.takesForm(button()).sends();
		assertThat(member.reads()).contains("De herinnering is verstuurd.");
		assertThat(letters()).isEqualTo(1);
		assertThat(member.page().select(button())).isEmpty();
		String token = member.page().expectFirst("[name=_csrf]").val();
		assertThat(member.posts(this.path + "/herinneringen", "_csrf=" + token).reads())
			.contains("Er gaat nu geen herinnering");
		this.late.run();
		assertThat(letters()).isEqualTo(1);
		daysPass(7);
		assertThat(kerngroep().takesForm(button()).sends().reads()).contains("De herinnering is verstuurd.");
		assertThat(letters()).isEqualTo(2);
	}

	@Test
	void whereOnlyANameIsKnownWhoRunsTheDayIsAsked() {
		this.jdbc.sql("update day_outcome set doer_id = null, doer_name = 'Een buurman' where said = ?")
			.param(this.said)
			.update();
		this.late.run();
		assertThat(letters()).isEqualTo(1);
		assertThat(kerngroep().page().select("tr:contains(" + this.said + ")").text()).contains("Een buurman");
	}

	@Test
	void whoseWorkItIsFindsItAmongTheirOwn() {
		assertThat(doorsOf(Role.CORE_GROUP)).containsExactly("/trendbureau/uitkomsten/te-laat");
		assertThat(doorsOf(Role.EDITOR)).containsExactly("/beheer/voorbeelden-in-wording");
		assertThat(doorsOf(Role.CORE_GROUP, Role.EDITOR)).hasSize(2);
		assertThat(doorsOf(Role.MEMBER)).isEmpty();
		assertThat(doorsOf(Role.STAFF)).as("they have a page for it").isEmpty();
	}

	private List<String> doorsOf(Role... roles) {
		Neighbour person = this.newcomers.signedIn(this.newcomers.invited(roles), this.port).opens("/mijn");
		List<String> doors = person.page().select("section[aria-labelledby=te-doen] a").eachAttr("href");
		assertThat(doors).allSatisfy((door) -> assertThat(person.opens(door).status()).isEqualTo(200));
		return doors;
	}

	@Test
	void onlyTheKerngroepAndStaffSeeTheList() {
		assertThat(this.day.person().opens("/trendbureau/uitkomsten/te-laat").status()).isIn(403, 404);
		assertThat(List.of(Role.STAFF, Role.CORE_GROUP))
			.allSatisfy((role) -> assertThat(this.newcomers.signedIn(this.newcomers.invited(role), this.port)
				.opens("/trendbureau/uitkomsten/te-laat")
				.status()).isEqualTo(200));
	}

}
