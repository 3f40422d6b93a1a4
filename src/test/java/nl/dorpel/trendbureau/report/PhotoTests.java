package nl.dorpel.trendbureau.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.trendbureau.outcome.GivenHarvests;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Photographs of a day: what has to be known of them, and who sees them when.
 */
@WebTest
class PhotoTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenHarvests given;

	@Autowired
	PhotoCleaning cleaning;

	@Autowired
	JdbcClient jdbc;

	private static Neighbour adds(GivenHarvests.Held day) throws IOException {
		return day.person()
			.opens(day.path() + "/fotos")
			.fills("beeld", "Een lange tafel.")
			.ticks("toestemming", "niemand")
			.sends("bestand", "tafel.jpg", DarkroomTest.picture("jpg", 900, 600));
	}

	private String picture(Neighbour page) {
		return page.page().expectFirst("img.photo").attr("src");
	}

	private int kept(GivenHarvests.Held day) {
		return this.jdbc.sql("""
				select count(*) from day_photo p join open_day d on d.id = p.day_id
				join gathering g on g.id = d.gathering_id where g.slug = ?
				""").param(day.slug()).query(Integer.class).single();
	}

	@Test
	void withoutWhatIsToBeSeenAndWhoAgreedItIsNotTakenAndTheFileIsNotLost() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = day.person().opens(day.path() + "/fotos");
		person.sends("bestand", "tafel.jpg", DarkroomTest.picture("jpg", 300, 200));
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().select("#beeld-fout, #toestemming-fout")).hasSize(2);
		assertThat(person.page().select(".held").text()).contains("tafel.jpg");
		person.fills("beeld", "Anna schept soep op.").ticks("toestemming", "ja").sends("bestand", "", new byte[0]);
		assertThat(person.page().select("#wie-fout").text()).contains("Schrijf op wie het goed vond");
		person.fills("wie", "Anna, gevraagd aan tafel.").sends("bestand", "", new byte[0]);
		assertThat(person.reads()).contains("De foto staat erbij.", "Anna, gevraagd aan tafel.");
		assertThat(person.page().select("img.photo").attr("alt")).isEqualTo("Anna schept soep op.");
		assertThat(this.jdbc.sql("select count(*) from held_file where owner_id = ?")
			.param(day.facilitator().id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void onlyAPhotographIsTaken() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = day.person().opens(day.path() + "/fotos").fills("beeld", "Een truc.");
		person.ticks("toestemming", "niemand")
			.sends("bestand", "foto.jpg", "<html>hoi</html>".getBytes(StandardCharsets.UTF_8));
		assertThat(person.page().select("#bestand-fout").text()).contains("geen foto die we kunnen lezen");
		person.sends("bestand", "foto.jpg", new byte[11 * 1024 * 1024]);
		assertThat(person.page().select("#bestand-fout").text()).contains("10 MB");
		assertThat(person.page().select("#beeld").val()).isEqualTo("Een truc.");
		person.sends("bestand", "", new byte[0]);
		assertThat(person.page().select("#bestand-fout").text()).contains("Kies een foto.");
		assertThat(kept(day)).isZero();
	}

	@Test
	void visitorsSeeItOnlyWithTheReportAndWhoAgreedNever() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		day.person()
			.opens(day.path() + "/fotos")
			.fills("beeld", "Een lange tafel.")
			.ticks("toestemming", "ja")
			.fills("wie", "Geheim aan tafel")
			.sends("bestand", "tafel.jpg", DarkroomTest.picture("jpg", 900, 600));
		String picture = picture(day.person());
		assertThat(day.person().opens(picture).status()).isEqualTo(200);
		assertThat(new Neighbour(this.port).opens(picture).status()).isEqualTo(404);
		assertThat(this.given.held(this.port).person().opens(picture).status()).isEqualTo(404);
		day.person().opens(day.path() + "/verslag/bewerken").fills("tekst", "Goed.").sends();
		day.person().takesForm("form[action$=publicatie]").sends();
		Neighbour visitor = new Neighbour(this.port).opens(day.path() + "/verslag");
		assertThat(visitor.page().select("img.photo[alt='Een lange tafel.']")).hasSize(1);
		assertThat(visitor.html()).doesNotContain("Geheim");
		assertThat(visitor.opens(picture).status()).isEqualTo(200);
		assertThat(visitor.opens(picture.replace("-klein", "")).status()).isEqualTo(200);
	}

	@Test
	void twelveAreEnoughAndOneIsTakenAwayAfterTheQuestion() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = adds(day);
		for (int more = 1; more < PhotoDesk.MOST; more++) {
			person = adds(day);
		}
		assertThat(adds(day).page().select("#bestand-fout").text()).contains("al twaalf");
		assertThat(kept(day)).isEqualTo(PhotoDesk.MOST);
		person.opens(day.path() + "/fotos").follows("a[href$=einde]").sends();
		assertThat(person.reads()).contains("De foto is weg.");
		assertThat(kept(day)).isEqualTo(PhotoDesk.MOST - 1);
	}

	@Test
	void whatIsToBeSeenIsToldInBetterWordsAndTheSecondOfTwoIsTold() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		adds(day).follows("a[href*=/fotos/][href$=bewerken]");
		Neighbour person = day.person();
		String form = person.path();
		person.fills("beeld", " ").sends();
		assertThat(person.status()).isEqualTo(422);
		assertThat(person.page().select("#beeld-fout").text()).contains("Schrijf op wat er te zien is.");
		Neighbour staff = Neighbour.as("lsa-medewerker", this.port).opens(form).fills("beeld", "Een tafel met soep.");
		person.opens(form).fills("beeld", "Een lange tafel vol soepborden.").sends();
		assertThat(person.reads()).contains("De tekst is aangepast.");
		assertThat(person.page().select("img.photo").attr("alt")).isEqualTo("Een lange tafel vol soepborden.");
		staff.sends();
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.page().select("blockquote").text()).isEqualTo("Een lange tafel vol soepborden.");
		assertThat(staff.page().select("#beeld").val()).isEqualTo("Een tafel met soep.");
		assertThat(staff.sends().page().select("img.photo").attr("alt")).isEqualTo("Een tafel met soep.");
		assertThat(this.given.held(this.port).person().opens(form).status()).isEqualTo(404);
	}

	@Test
	void aPhotographThatIsMuchTooLargeIsAnsweredInAPageAndNotByABrokenLine() throws IOException {
		GivenHarvests.Held day = this.given.held(this.port);
		Neighbour person = day.person().opens(day.path() + "/fotos").fills("beeld", "Een lange tafel.");
		person.sends("bestand", "foto.jpg", new byte[40 * 1024 * 1024]);
		assertThat(person.status()).isEqualTo(413);
		assertThat(person.page().select("h1").text()).isNotEmpty();
		assertThat(person.opens(day.path() + "/fotos").status()).isEqualTo(200);
	}

	@Test
	void whatNobodyPublishedGoesWithItsNoteAfterHalfAYear() throws IOException {
		GivenHarvests.Held old = this.given.held(this.port);
		GivenHarvests.Held shown = this.given.held(this.port);
		adds(old);
		adds(shown);
		shown.person().opens(shown.path() + "/verslag/bewerken").fills("tekst", "Goed.").sends();
		shown.person().takesForm("form[action$=publicatie]").sends();
		this.cleaning.run();
		assertThat(kept(old)).isEqualTo(1);
		this.jdbc.sql("update day_photo set added_at = added_at - interval '7 months'").update();
		int files = this.jdbc.sql("select count(*) from stored_file").query(Integer.class).single();
		this.cleaning.run();
		assertThat(kept(old)).isZero();
		assertThat(kept(shown)).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from stored_file").query(Integer.class).single())
			.isLessThanOrEqualTo(files - 2);
	}

}
