package nl.dorpel.trendbureau.openday;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.theme.GivenThemes;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a member registers a day, changes it and takes it back.
 */
@WebTest
class RegisteringTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenOpenDays days;

	@Autowired
	GivenThemes themes;

	@Autowired
	GivenProposals people;

	@Autowired
	JdbcClient jdbc;

	private int count(String where, Object value) {
		return this.jdbc.sql("select count(*) from open_day d join gathering g on g.id = d.gathering_id where " + where)
			.param(value)
			.query(Integer.class)
			.single();
	}

	@Test
	void theThemeIsAskedFirstAndItsWordsAreProposed() {
		String theme = this.themes.chosen(this.port);
		String slug = theme.substring(theme.lastIndexOf('/') + 1);
		Neighbour member = this.people.member(this.port).opens("/trendbureau/open-dagen/nieuw");
		assertThat(member.reads()).contains("Over welk thema gaat jouw dag?");
		member.follows("main a[href$=" + slug + "]");
		assertThat(member.page().select("#titel").val()).startsWith("Open Trendbureaudag: Proef");
		assertThat(member.page().select("#samenvatting").text()).isEqualTo("Hoe doen anderen dit?");
		assertThat(member.page().select("#doel").text()).isEqualTo("Een antwoord.");
		assertThat(member.page().select("#thema option[selected]").val()).isEqualTo(slug);
		assertThat(member.opens("/trendbureau/open-dagen/nieuw?thema=bestaat-niet").reads())
			.contains("Over welk thema");
		assertThat(member.opens("/en/trendbureau/open-dagen/nieuw?thema=" + slug).reads())
			.contains("You run this day.");
	}

	@Test
	void whatIsNotRightIsNamedAtItsFieldAndNothingTypedIsLost() {
		Neighbour member = this.days.filledIn(this.port)
			.fills("titel", "")
			.fills("doel", "Een <b>afspraak</b>.")
			.fills("datum1", this.days.date(-3))
			.fills("datum2", "")
			.fills("plekken", "12");
		member.page().select("#huis option").removeAttr("selected");
		member.sends();
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select("[id$=-fout]").eachAttr("id")).containsExactly("titel-fout", "datum1-fout",
				"datum2-fout", "huis-fout", "plekken-fout");
		assertThat(member.page().select("#doel").text()).isEqualTo("Een <b>afspraak</b>.");
		assertThat(member.page().select("#van2").val()).isEqualTo("11:00");
		assertThat(member.page().select("#straat").val()).isEqualTo("Verzinselstraat 1");
		member.fills("titel", "Het kan beter")
			.fills("datum1", this.days.date(30))
			.fills("van2", "")
			.fills("tot2", "")
			.fills("plaats", "Zwolle")
			.fills("plekken", "")
			.sends();
		assertThat(member.path()).endsWith("/controleren");
		assertThat(member.reads()).contains("Het kan beter", "Een <b>afspraak</b>.", "Zwolle",
				"40 verwacht, plaats voor 40");
	}

	@Test
	void whatNoPageSendsIsToldAtItsFieldAsWell() {
		Neighbour member = this.days.filledIn(this.port);
		String token = member.page().select("main [name=_csrf]").val();
		member.posts("/trendbureau/open-dagen", "_csrf=" + token + "&sleutel=geen&versie=x&kopie=%00&verwacht=-1");
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select("#verwacht-fout").text()).contains("Vul een getal in van 1 tot 5000.");
	}

	@Test
	void itIsADraftUntilItsMakerHasCheckedItAndThenStaffSeeIt() {
		Neighbour member = this.days.filledIn(this.port).sends();
		String day = member.path().replace("/controleren", "");
		String slug = day.substring(day.lastIndexOf('/') + 1);
		Neighbour staff = this.days.staff(this.port);
		assertThat(staff.opens(day).status()).isEqualTo(404);
		assertThat(staff.opens("/beheer/open-dagen").page().select("a[href$=" + slug + "]")).isEmpty();
		assertThat(member.opens("/mijn").reads()).contains("Open Trendbureaudag in concept");
		member.opens(day).follows("main a[href$=controleren]").takesForm("form[action$=controleren]").sends();
		assertThat(member.path()).isEqualTo(day);
		assertThat(member.reads()).contains("Je dag is aangemeld.", "Aangemeld", "LSA kiest een van de datums");
		assertThat(staff.opens("/beheer/open-dagen").follows("a[href$=" + slug + "]").path()).isEqualTo(day);
		assertThat(this.people.member(this.port).opens(day).status()).isEqualTo(404);
		assertThat(new Neighbour(this.port).opens("/agenda/" + slug).status()).isEqualTo(404);
		assertThat(new Neighbour(this.port).opens("/trendbureau/open-dagen").page().select("a[href$=" + slug + "]"))
			.isEmpty();
	}

	@Test
	void theSameFormSentTwiceIsOneDayAndTheLastWordsCount() {
		Neighbour member = this.days.filledIn(this.port);
		String theme = member.page().select("#thema option[selected]").val();
		Neighbour twice = member.takesForm("main form");
		twice.sends();
		String first = twice.path();
		String key = this.jdbc
			.sql("select form_key::text from open_day d join theme t on t.id = d.theme_id where t.slug = ?")
			.param(theme)
			.query(String.class)
			.single();
		twice.opens(first.replace("controleren", "bewerken"));
		twice.posts("/trendbureau/open-dagen",
				"_csrf=" + twice.page().select("[name=_csrf]").val() + "&sleutel=" + key + "&thema=" + theme
						+ "&titel=Nog+eens&samenvatting=Kort&doel=Iets&datum1=" + this.days.date(70)
						+ "&van1=10:00&tot1=16:00&huis=de-verzonnen-toren&verwacht=40");
		assertThat(twice.path()).isEqualTo(first);
		assertThat(twice.reads()).contains("Nog eens");
		assertThat(count("d.form_key = cast(? as uuid)", key)).isEqualTo(1);
	}

	@Test
	void whoRunsItChangesItAndOfTwoTabsTheSecondIsTold() {
		Neighbour member = this.days.registered(this.port);
		String day = member.path();
		Neighbour staff = this.days.staff(this.port).opens(day + "/bewerken");
		member.opens(day + "/bewerken").fills("doel", "Een nieuw doel.").fills("datum2", "").fills("van2", "");
		member.fills("tot2", "").sends();
		assertThat(member.path()).isEqualTo(day);
		assertThat(member.reads()).contains("Je aanmelding is aangepast.", "Een nieuw doel.");
		staff.fills("doel", "Wat staf typte.").sends();
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.page().select("section.note").text()).contains("Een nieuw doel.");
		assertThat(staff.page().select("#doel").text()).isEqualTo("Wat staf typte.");
		assertThat(staff.takesForm("main form").sends().path()).isEqualTo(day);
		assertThat(member.opens(day).reads()).contains("Wat staf typte.");
	}

	/**
	 * Where and how it is told can also be changed at the desk that every gathering has.
	 */
	@Test
	void whatTheDeskOfTheGatheringChangedMeanwhileIsNotWrittenOver() {
		Neighbour member = this.days.registered(this.port);
		String day = member.path();
		Neighbour staff = this.days.staff(this.port)
			.opens(day)
			.takesForm("form[action$=bevestiging]")
			.ticks("datum", "0");
		member.opens(day + "/bewerken");
		this.days.staff(this.port)
			.opens(day.replace("/trendbureau/open-dagen", "/agenda") + "/wijziging")
			.fills("titel", "Een titel van het bureau")
			.sends();
		assertThat(member.fills("titel", "Een titel van thuis").sends().status()).isEqualTo(409);
		assertThat(member.page().select("section.note").text()).contains("Een titel van het bureau");
		assertThat(staff.sends().status()).as("who confirms has read another title").isEqualTo(409);
		assertThat(member.takesForm("main form").sends().path()).isEqualTo(day);
		assertThat(member.page().select("h1").text()).isEqualTo("Een titel van thuis");
	}

	@Test
	void whoRunsItWithdrawsItBeforeItIsConfirmedWithAReason() {
		Neighbour member = this.days.registered(this.port);
		String day = member.path();
		member.follows("a[href$=intrekking]").sends();
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select("#reden-fout").text()).contains("Vertel waarom");
		member.fills("reden", "Het dak lekt.").sends();
		assertThat(member.path()).isEqualTo(day);
		assertThat(member.reads()).contains("De aanmelding is ingetrokken.", "Het dak lekt.");
		assertThat(member.page().select("a[href$=intrekking], a[href$=bewerken]")).isEmpty();
		assertThat(member.opens(day + "/intrekking").path()).isEqualTo(day);
		Neighbour staff = this.days.staff(this.port).opens(day);
		assertThat(staff.page().select("form[action$=bevestiging]")).isEmpty();
	}

	@Test
	void staffFindADayAmongTheirGatheringsOnlyOnceItIsConfirmed() {
		Neighbour member = this.days.registered(this.port);
		String waits = member.path();
		Neighbour staff = this.days.staff(this.port);
		assertThat(inTheAgendaOf(staff, waits)).isFalse();
		assertThat(inTheAgendaOf(staff, this.days.confirmed(this.port))).isTrue();
		member.follows("a[href$=intrekking]").fills("reden", "Het dak lekt.").sends();
		assertThat(inTheAgendaOf(staff, waits)).isFalse();
	}

	private static boolean inTheAgendaOf(Neighbour staff, String day) {
		String slug = day.substring(day.lastIndexOf('/') + 1);
		return staff.opens("/beheer/agenda").page().selectFirst("main a[href$=/agenda/" + slug + "/beheer]") != null;
	}

	@Test
	void aDayIsCopiedWithAllButItsDates() {
		String earlier = this.days.confirmed(this.port);
		String slug = earlier.substring(earlier.lastIndexOf('/') + 1);
		Neighbour other = this.people.member(this.port).opens("/trendbureau/open-dagen/nieuw?kopie=" + slug);
		assertThat(other.page().select("#titel").val()).startsWith("Open Trendbureaudag: Proef");
		assertThat(other.page().select("#huis option[selected]").val()).isEqualTo("de-verzonnen-toren");
		assertThat(other.page().select("#verwacht").val()).isEqualTo("40");
		assertThat(other.page().select("#plekken").val()).isEqualTo("50");
		assertThat(other.page().select("[type=date]").eachAttr("value")).allMatch(String::isEmpty);
		assertThat(other.page().select("#van1").val()).matches("\\d\\d:\\d\\d");
		other.fills("datum1", this.days.date(200)).fills("van1", "10:00").fills("tot1", "16:00").sends();
		assertThat(other.reads()).contains("Begonnen als kopie van");
	}

	@Test
	void aDayThatWasHeldLeadsToACopyOfIt() {
		Neighbour member = this.people.member(this.port).opens("/trendbureau/open-dagen").follows("a[href*=kopie]");
		assertThat(member.page().select("#titel").val()).isNotEmpty();
		assertThat(member.page().select("#kopie, [name=kopie]").val()).isNotEmpty();
	}

	@Test
	void whatNobodyMaySeeIsNotCopied() {
		String day = this.days.registered(this.port).path();
		Neighbour other = this.people.member(this.port)
			.opens("/trendbureau/open-dagen/nieuw?kopie=" + day.substring(day.lastIndexOf('/') + 1));
		assertThat(other.reads()).contains("Over welk thema gaat jouw dag?");
	}

}
