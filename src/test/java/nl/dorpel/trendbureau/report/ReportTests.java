package nl.dorpel.trendbureau.report;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.outcome.GivenHarvests;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a report is written, seen beforehand, published and taken back, and that everybody
 * who cares hears of it once.
 */
@WebTest
class ReportTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenHarvests given;

	@Autowired
	Newcomers newcomers;

	@Autowired
	ReportNews news;

	@Autowired
	JdbcClient jdbc;

	private Neighbour visitor() {
		return new Neighbour(this.port);
	}

	private Neighbour staff() {
		return this.newcomers.signedIn(this.newcomers.invited(Role.STAFF), this.port);
	}

	private Neighbour writes(GivenHarvests.Held day, String text) {
		return day.person().opens(day.path() + "/verslag/bewerken").fills("tekst", text).sends();
	}

	private Neighbour publishes(GivenHarvests.Held day) {
		return day.person().opens(day.path() + "/verslag").takesForm("form[action$=publicatie]").sends();
	}

	/** Somebody who was there with so many. */
	private void guest(GivenHarvests.Held day, String email, int people) {
		this.jdbc
			.sql("""
					insert into registration (form_key, door_key, gathering_id, number, source, state, language, name, email, people,
						registered_at, state_since, arrived, arrived_at)
					select gen_random_uuid(), gen_random_uuid(), id, 900 + :people, 'SELF', 'SEATED', 'nl', 'Gast', :email, :people,
						now(), now(), :people, now() from gathering where slug = :slug
					""")
			.param("people", people)
			.param("email", email)
			.param("slug", day.slug())
			.update();
	}

	private void follows(GivenHarvests.Held day, String email) {
		this.jdbc.sql("""
				insert into theme_follower (theme_id, email, language, key, asked_at, confirmed_at)
				select d.theme_id, :email, 'nl', gen_random_uuid(), now(), now()
				from open_day d join gathering g on g.id = d.gathering_id where g.slug = :slug
				""").param("email", email).param("slug", day.slug()).update();
	}

	private static String fresh() {
		return "wie-" + UUID.randomUUID() + "@voorbeeld.example";
	}

	/** Letters with the address of the report. */
	private int letters(GivenHarvests.Held day, String email) {
		this.newcomers.runJobs();
		return this.jdbc.sql("select count(*) from mail where lower(recipient) = lower(?) and text like ?")
			.params(email, "%" + day.path() + "/verslag%")
			.query(Integer.class)
			.single();
	}

	@Test
	void itIsWrittenSeenByWhoRunsTheDayAndThenPublished() {
		GivenHarvests.Held day = this.given.held(this.port);
		day.keeps("gehoord", "Er werd goed geluisterd.");
		String outcome = this.given.outcome(day, "Een boek " + UUID.randomUUID(), "2099-01-01");
		guest(day, fresh(), 4);
		guest(day, fresh(), 3);
		Neighbour person = day.person().opens(day.path() + "/verslag");
		assertThat(person.path()).endsWith("/verslag/bewerken");
		assertThat(person.sends().page().select("#tekst-fout").text()).contains("Schrijf een verslag.");
		assertThat(writes(day, "## Wat er was\n\nSoep.").reads()).contains("Zo ziet het verslag eruit", "Soep.",
				"7 bezoekers", "Er werd goed geluisterd.");
		assertThat(visitor().opens(day.path() + "/verslag").status()).isEqualTo(404);
		assertThat(visitor().opens(outcome).status()).isEqualTo(404);
		assertThat(publishes(day).reads()).contains("Het verslag is gepubliceerd.");
		Neighbour visitor = visitor().opens(day.path() + "/verslag");
		assertThat(visitor.reads()).contains("Soep.", "7 bezoekers", "Er werd goed geluisterd.")
			.doesNotContain("Verander de tekst");
		assertThat(visitor.page().select("a[href=" + outcome + "]")).hasSize(1);
		assertThat(visitor.page().select("link[rel=canonical]").attr("href")).endsWith(day.path() + "/verslag");
		assertThat(visitor.opens(outcome).status()).isEqualTo(200);
		assertThat(visitor.opens("/agenda/" + day.slug()).page().select("a[href$=/verslag]")).isNotEmpty();
		assertThat(visitor.opens("/en/agenda/" + day.slug()).page().select("a[href$=/verslag]").attr("href"))
			.isEqualTo("/en" + day.path() + "/verslag");
		assertThat(visitor.opens("/sitemaps/paginas.xml").html()).contains(day.path() + "/verslag<");
	}

	@Test
	void whoWasThereAndWhoFollowsGetOneMailAndWhoIsBothGetsOne() {
		GivenHarvests.Held day = this.given.held(this.port);
		String guest = fresh();
		String follower = fresh();
		String both = fresh();
		guest(day, guest, 1);
		guest(day, both, 2);
		follows(day, follower);
		follows(day, both.toUpperCase(Locale.ROOT));
		writes(day, "Het was goed.");
		assertThat(letters(day, guest)).isZero();
		publishes(day);
		assertThat(letters(day, guest)).isEqualTo(1);
		assertThat(letters(day, follower)).isEqualTo(1);
		assertThat(letters(day, both)).isEqualTo(1);
		assertThat(this.newcomers.lastLetterTo(follower).unsubscribe()).isNotNull();
		String id = this.jdbc.sql("""
				select r.id::text from day_report r join open_day d on d.id = r.day_id
				join gathering g on g.id = d.gathering_id where g.slug = ?
				""").param(day.slug()).query(String.class).single();
		this.news.run(id);
		staff().opens(day.path() + "/verslag/terugname").sends();
		publishes(day);
		assertThat(List.of(guest, follower, both)).allSatisfy((email) -> assertThat(letters(day, email)).isEqualTo(1));
	}

	@Test
	void whoWasThankedBeforeThereWasAReportHearsOfItAsWell() {
		GivenHarvests.Held day = this.given.held(this.port);
		String guest = fresh();
		guest(day, guest, 1);
		follows(day, guest);
		this.jdbc.sql("""
				insert into registration_letter (registration_id, kind, occasion, mail_id, written_at)
				select id, 'THANKS', '1', gen_random_uuid(), now() - interval '3 days' from registration where email = ?
				""").param(guest).update();
		writes(day, "Het duurde even.");
		publishes(day);
		assertThat(letters(day, guest)).isEqualTo(1);
		assertThat(this.newcomers.lastLetterTo(guest).text()).contains("Lees het verslag");
	}

	@Test
	void manyWhoPublishAtTheSameMomentDoSoOnce() throws Exception {
		GivenHarvests.Held day = this.given.held(this.port);
		String guest = fresh();
		String follower = fresh();
		guest(day, guest, 1);
		follows(day, follower);
		writes(day, "Het was goed.");
		Account facilitator = day.facilitator();
		List<Neighbour> all = IntStream.range(0, 5)
			.mapToObj((at) -> this.newcomers.signedIn(facilitator, this.port)
				.opens(day.path() + "/verslag")
				.takesForm("form[action$=publicatie]"))
			.toList();
		List<Integer> answers = Together.all(5, (at) -> () -> all.get(at).sends().status());
		assertThat(answers).containsOnly(200);
		assertThat(letters(day, guest)).isEqualTo(1);
		assertThat(letters(day, follower)).isEqualTo(1);
		assertThat(this.jdbc.sql("""
				select count(*) from audit_line l where act = 'trendbureau.audit.report-published' and actor_id = ?
				""").param(facilitator.id()).query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void onlyStaffTakeItBackAndThenNobodySeesIt() {
		GivenHarvests.Held day = this.given.held(this.port);
		writes(day, "Te vroeg.");
		publishes(day);
		assertThat(day.person().opens(day.path() + "/verslag/terugname").status()).isIn(403, 404);
		Neighbour staff = staff().opens(day.path() + "/verslag").follows("a[href$=terugname]");
		assertThat(staff.reads()).contains("krijgt niemand een tweede mail");
		assertThat(staff.sends().reads()).contains("Het verslag is teruggehaald.");
		assertThat(visitor().opens(day.path() + "/verslag").status()).isEqualTo(404);
		assertThat(visitor().opens("/agenda/" + day.slug()).page().select("a[href$=/verslag]")).isEmpty();
	}

	@Test
	void theSecondOfTwoWritersGetsBackWhatTheyTyped() {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour staff = staff().opens(day.path() + "/verslag/bewerken");
		writes(day, "Van de begeleider.");
		staff.fills("tekst", "Van de medewerker.").sends();
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.page().select("#tekst").text()).isEqualTo("Van de medewerker.");
		assertThat(staff.reads()).contains("Van de begeleider.");
		assertThat(staff.sends().reads()).contains("Van de medewerker.");
	}

	@Test
	void beforeTheDayIsOverNothingIsPublished() {
		GivenHarvests.Held day = this.given.held(this.port);
		writes(day, "Nog even.");
		this.jdbc.sql("update gathering set ends_at = now() + interval '1 hour' where slug = ?")
			.param(day.slug())
			.update();
		assertThat(publishes(day).reads()).contains("Publiceren kan pas na afloop");
		assertThat(visitor().opens(day.path() + "/verslag").status()).isEqualTo(404);
	}

}
