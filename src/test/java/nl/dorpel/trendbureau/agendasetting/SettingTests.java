package nl.dorpel.trendbureau.agendasetting;

import java.util.List;
import java.util.UUID;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * To whom a theme was brought: who writes it down, and where everybody reads it.
 */
@WebTest
class SettingTests {

	@LocalServerPort
	int port;

	@Autowired
	GivenThemes themes;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Farewell farewell;

	private Neighbour with(Role role) {
		return this.newcomers.signedIn(this.newcomers.invited(role), this.port);
	}

	private static Neighbour brings(Neighbour person, String theme, String name) {
		return person.opens(theme + "/agendering/nieuw")
			.ticks("soort", "media")
			.fills("naam", name)
			.fills("verzoek", "Schrijf erover.")
			.fills("wanneer", "2026-11-02")
			.sends();
	}

	@Test
	void itIsReadOnItsPageAndOnTheLineOfTime() {
		String theme = this.themes.chosen(this.port);
		Neighbour member = with(Role.CORE_GROUP).opens(theme).follows("a[href$=agendering]");
		assertThat(member.reads()).contains("nog nergens op tafel");
		assertThat(brings(member, theme, "De Verzonnen Courant").reads()).contains("Het staat erbij.",
				"Nog niets bekend");
		Neighbour visitor = new Neighbour(this.port).opens(theme + "/agendering");
		assertThat(visitor.reads()).contains("De Verzonnen Courant", "Schrijf erover.", "2 november 2026", "Media");
		assertThat(visitor.page().select("a[href*=einde], a[href$=nieuw]")).isEmpty();
		String link = visitor.opens(theme).page().select(".dossier-way a:contains(Verzonnen Courant)").attr("href");
		assertThat(link).startsWith(theme + "/agendering#keer-");
		assertThat(visitor.opens(theme + "/agendering").page().getElementById(link.replaceFirst(".*#", "")))
			.isNotNull();
	}

	@Test
	void whatIsNotRightIsToldAtItsFieldAndNothingTypedIsLost() {
		String theme = this.themes.chosen(this.port);
		Neighbour member = with(Role.STAFF).opens(theme + "/agendering/nieuw");
		member.fills("verzoek", "Blijft staan").fills("wanneer", "2099-01-01").sends();
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select("#soort-fout, #naam-fout")).hasSize(2);
		assertThat(member.page().select("#wanneer-fout").text()).contains("moet nog komen");
		assertThat(member.page().select("#verzoek").text()).isEqualTo("Blijft staan");
		assertThat(member.page().select("#wanneer").val()).isEqualTo("2099-01-01");
		assertThat(member.fills("wanneer", "morgen").sends().page().select("#wanneer-fout").text())
			.contains("datum die bestaat");
	}

	@Test
	void theSameFormSentTwiceIsOne() {
		String theme = this.themes.chosen(this.port);
		Neighbour member = with(Role.CORE_GROUP);
		String token = member.page().expectFirst("[name=_csrf]").val();
		String form = "soort=overheid&naam=Verzonnendam&verzoek=Kom&wanneer=2026-11-01&versie=0&sleutel="
				+ UUID.randomUUID() + "&_csrf=" + token;
		member.posts(theme + "/agendering", form);
		assertThat(member.posts(theme + "/agendering", form).page().select(".brought > li")).hasSize(1);
	}

	@Test
	void theSecondOfTwoGetsBackWhatTheyTypedAndItIsRemovedAfterTheQuestion() {
		String theme = this.themes.chosen(this.port);
		Neighbour first = brings(with(Role.CORE_GROUP), theme, "Verzonnendam");
		String page = first.page().select(".brought a[href*=agendering]").first().attr("href");
		Neighbour second = with(Role.STAFF).opens(page);
		first.opens(page).fills("opbrengst", "Ze komen.").sends();
		second.fills("opbrengst", "Ze komen niet.").sends();
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.reads()).contains("Ze komen.", "Ze komen niet.");
		assertThat(second.sends().reads()).contains("Ze komen niet.");
		assertThat(second.opens(page + "/einde").sends().reads()).contains("Het is weg.")
			.doesNotContain("Verzonnendam");
	}

	@Test
	void onlyTheKerngroepAndStaffWriteItDown() {
		String theme = this.themes.chosen(this.port);
		assertThat(List.of(Role.MEMBER, Role.EDITOR))
			.allSatisfy((role) -> assertThat(with(role).opens(theme + "/agendering/nieuw").status()).isIn(403, 404));
		assertThat(new Neighbour(this.port).opens(theme + "/agendering/nieuw").path()).isEqualTo("/inloggen");
	}

	@Test
	void whoLeavesTakesTheirAddressOutOfIt() {
		String theme = this.themes.chosen(this.port);
		Account account = this.newcomers.invited(Role.CORE_GROUP);
		Neighbour member = this.newcomers.signedIn(account, this.port);
		brings(member, theme, "Mail " + account.email());
		assertThat(member.opens("/mijn/gegevens.json").html()).contains("agenda-settings", "Schrijf erover.");
		this.farewell.say(account.id());
		assertThat(new Neighbour(this.port).opens(theme + "/agendering").reads()).contains("Mail …")
			.doesNotContain(String.valueOf(account.email()));
	}

}
