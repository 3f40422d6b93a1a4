package nl.dorpel.trendbureau.openday;

import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.platform.mail.ReadableMail;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What staff do with a day, and who hears of it.
 */
@WebTest
class ConfirmingTests {

	private static final int STAFF = 8;

	@LocalServerPort
	int port;

	@Autowired
	GivenOpenDays days;

	@Autowired
	GivenThemes themes;

	@Autowired
	Newcomers newcomers;

	@Autowired
	OpenDayNews news;

	@Autowired
	JdbcClient jdbc;

	private static String slug(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** A day registered by this person. */
	private String registeredBy(Account person, String theme) {
		return this.days.filledIn(this.newcomers.signedIn(person, this.port), theme)
			.sends()
			.takesForm("form[action$=controleren]")
			.sends()
			.path();
	}

	private List<String> subjects(Account person) {
		this.newcomers.runJobs();
		return this.jdbc.sql("select subject from mail where recipient = ? order by id")
			.param(person.email())
			.query(String.class)
			.list();
	}

	@Test
	void aConfirmedDayIsInTheAgendaAtTheMomentThatWasChosen() {
		Account facilitator = this.newcomers.invited(Role.MEMBER);
		String theme = this.themes.chosen(this.port);
		String day = registeredBy(facilitator, theme);
		Neighbour staff = this.days.staff(this.port).opens(day).takesForm("form[action$=bevestiging]").sends();
		assertThat(staff.status()).isEqualTo(422);
		assertThat(staff.page().select("#datum-fout").text()).contains("Kies een van de datums.");
		this.days.confirms(staff, day, 1);
		assertThat(staff.path()).isEqualTo(day);
		assertThat(staff.reads()).contains("De dag is bevestigd en staat in de agenda.", "Bevestigd");
		Neighbour reader = new Neighbour(this.port).opens("/agenda/" + slug(day));
		assertThat(reader.reads()).contains("11:00 – 17:00", "Verzinselstraat 1");
		assertThat(reader.opens("/trendbureau/open-dagen").page().select(".half a[href$=" + slug(day) + "]"))
			.hasSize(1);
		assertThat(reader.page().select(".dates a[href$=/agenda/" + slug(day) + "]")).hasSize(1);
		assertThat(reader.opens(theme).page().select(".dossier-way > li:not(.ahead) a[href$=" + slug(day) + "]"))
			.hasSize(1);
		assertThat(reader.opens("/trendbureau/open-dagen?thema=" + slug(theme)).page().select(".dates > li"))
			.hasSize(1);
		assertThat(reader.opens(theme + ".ics").html()).containsOnlyOnce("BEGIN:VEVENT").contains("STATUS:CONFIRMED");
		ReadableMail letter = this.newcomers.lastLetterTo(String.valueOf(facilitator.email()));
		assertThat(letter.subject()).startsWith("Bevestigd: ");
		assertThat(letter.text()).contains("11:00 – 17:00", day);
		assertThat(audited(day)).containsExactly("openday.audit.confirmed");
		staff.opens("/agenda/" + slug(day) + "/beheer");
		assertThat(staff.page().select("main a[href=" + day + "]")).hasSize(1);
	}

	private List<String> audited(String day) {
		return this.jdbc.sql("""
				select l.act from audit_line l join open_day d on l.subject = 'open_day:' || d.id
				join gathering g on g.id = d.gathering_id where g.slug = ? order by l.id
				""").param(slug(day)).query(String.class).list();
	}

	@Test
	void whatStaffAskIsAnsweredByChangingTheRegistration() {
		Account facilitator = this.newcomers.invited(Role.MEMBER);
		String day = registeredBy(facilitator, this.themes.chosen(this.port));
		Neighbour staff = this.days.staff(this.port).opens(day).follows("a[href$=vraag]").sends();
		assertThat(staff.status()).isEqualTo(422);
		staff.fills("vraag", "Is er een lift?").sends();
		assertThat(staff.reads()).contains("Er is een vraag", "Is er een lift?");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(facilitator.email())).text()).contains("Is er een lift?");
		Neighbour member = this.newcomers.signedIn(facilitator, this.port);
		assertThat(member.reads()).contains("er is een vraag aan jou");
		member.opens(day).follows(".support a[href$=bewerken]");
		assertThat(member.reads()).contains("Is er een lift?");
		member.fills("antwoord", "Ja, naast de keuken.").sends();
		assertThat(member.reads()).contains("Ja, naast de keuken.", "Aangemeld").doesNotContain("LSA heeft een vraag");
		assertThat(staff.opens(day).page().select("form[action$=bevestiging]")).hasSize(1);
		assertThat(audited(day)).containsExactly("openday.audit.asked");
	}

	@Test
	void staffWithdrawWithAReasonThatWhoRunsItReads() {
		Account facilitator = this.newcomers.invited(Role.MEMBER);
		String day = registeredBy(facilitator, this.themes.chosen(this.port));
		this.days.staff(this.port).opens(day + "/intrekking").fills("reden", "Dit jaar zijn er al drie.").sends();
		ReadableMail letter = this.newcomers.lastLetterTo(String.valueOf(facilitator.email()));
		assertThat(letter.subject()).startsWith("Gaat niet door: ");
		assertThat(letter.text()).contains("Dit jaar zijn er al drie.");
		assertThat(audited(day)).containsExactly("openday.audit.withdrawn");
	}

	@Test
	void ofManyWhoConfirmAtOnceOneDoesAndOneLetterGoes() throws Exception {
		Account facilitator = this.newcomers.invited(Role.MEMBER);
		String theme = this.themes.chosen(this.port);
		String day = registeredBy(facilitator, theme);
		Account follower = this.newcomers.invited(Role.MEMBER);
		this.newcomers.signedIn(follower, this.port).opens(theme).takesForm("form[action$=volgers]").sends();
		List<Neighbour> staff = Together.all(STAFF, (number) -> {
			Neighbour somebody = this.days.staff(this.port)
				.opens(day)
				.takesForm("form[action$=bevestiging]")
				.ticks("datum", String.valueOf(number % 2));
			return somebody::sends;
		});
		assertThat(staff).filteredOn((somebody) -> somebody.status() == 200).hasSize(1);
		assertThat(staff).filteredOn((somebody) -> somebody.status() == 409)
			.hasSize(STAFF - 1)
			.allSatisfy((somebody) -> assertThat(somebody.reads()).contains("Iemand anders heeft intussen iets"));
		assertThat(audited(day)).containsExactly("openday.audit.confirmed");
		assertThat(subjects(facilitator)).hasSize(1);
		assertThat(subjects(follower)).hasSize(1).allMatch((subject) -> subject.startsWith("In de agenda: "));
		this.news.run(idOf(day));
		assertThat(subjects(follower)).as("once, also after a crash").hasSize(1);
	}

	private String idOf(String day) {
		return this.jdbc
			.sql("select d.id::text from open_day d join gathering g on g.id = d.gathering_id where g.slug = ?")
			.param(slug(day))
			.query(String.class)
			.single();
	}

	@Test
	void nobodyPutsItInTheAgendaPastItsConfirmation() {
		String day = this.days.registered(this.port).path();
		Neighbour staff = this.days.staff(this.port).opens("/agenda/" + slug(day) + "/beheer");
		staff.takesForm("form[action$=publicatie]").sends();
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.reads()).contains("Bevestig de aanmelding");
		assertThat(staff.follows("main a.button").path()).isEqualTo(day);
		assertThat(new Neighbour(this.port).opens("/agenda/" + slug(day)).status()).isEqualTo(404);
	}

	@Test
	void theDatabaseHoldsToItAsWell() {
		String day = slug(this.days.registered(this.port).path());
		refuses("update gathering set state = 'PUBLISHED', published_at = now() where slug = ?", day);
		refuses("""
				update open_day d set state = 'CONFIRMED', confirmed_date = 0, decided_at = now(), decided_by_id = made_by_id
				from gathering g where g.id = d.gathering_id and g.slug = ?
				""",
				day);
		String confirmed = slug(this.days.confirmed(this.port));
		refuses("""
				update open_day d set state = 'WITHDRAWN', confirmed_date = null, reason = 'x'
				from gathering g where g.id = d.gathering_id and g.slug = ?
				""", confirmed);
		refuses("update open_day d set confirmed_date = 2 from gathering g where g.id = d.gathering_id and g.slug = ?",
				confirmed);
	}

	private void refuses(String sql, String slug) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(sql).param(slug).update());
	}

	@Test
	void aDayThatIsCancelledInTheAgendaShowsAsSuch() {
		String day = this.days.confirmed(this.port);
		Neighbour staff = this.days.staff(this.port).opens("/agenda/" + slug(day) + "/annulering");
		staff.fills("reden", "Te weinig stoelen.").sends();
		assertThat(staff.opens(day).reads()).contains("gaat niet door");
		Neighbour reader = new Neighbour(this.port).opens("/trendbureau/open-dagen");
		assertThat(reader.page().select(".half li:has(a[href$=" + slug(day) + "])").text()).contains("gaat niet door");
	}

	@Test
	void thePlanningIsTheSameForAllAndTouchesNoSession() {
		Neighbour reader = new Neighbour(this.port).opens("/trendbureau/open-dagen");
		assertThat(reader.cookie("dorpel") + reader.cookie("form")).isEmpty();
		assertThat(reader.reads()).contains("Eerste helft van", "Dit was er al");
		assertThat(reader.opens("/en/trendbureau/open-dagen").reads()).contains("First half of", "Coming up");
	}

}
