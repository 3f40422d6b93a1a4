package nl.dorpel.browser;

import nl.dorpel.WebTest;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The way of those who come to a gathering, and of who stands at its door with a phone.
 */
@WebTest
class AgendaJourneyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	GivenGatherings gatherings;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whoWaitsIsOfferedASeatTakesItAndIsTickedOffAtTheDoor(boolean script) {
		Gathering gathering = this.gatherings.published(2);
		try (BrowserVisitor bep = browser.visitor(this.port, script);
				BrowserVisitor cor = browser.visitor(this.port, script);
				BrowserVisitor door = browser.visitor(this.port, script).onAPhone()) {
			signsUp(bep, gathering, "Bep", "2").reads("Je bent aangemeld").reads("Laat dit zien bij de deur");
			signsUp(cor, gathering, "Cor", "1").reads("Je staat op de wachtlijst")
				.reads("Je bent nummer 1 op de lijst");
			bep.clicks("Meld me af").reads("Je bent afgemeld");
			cor.opens(cor.path()).reads("Er is plaats voor je").clicks("Ja, ik kom").reads("Fijn dat je komt");
			ticksOff(door, gathering);
			cor.clicks("Meld me af").reads("Je bent afgemeld");
		}
	}

	/** Forgets the name first, as people do. */
	private static BrowserVisitor signsUp(BrowserVisitor visitor, Gathering gathering, String name, String people) {
		visitor.opens("/agenda/" + gathering.slug()).page().locator("#aanmelden a.button").click();
		visitor.isAt("/agenda/" + gathering.slug() + "/aanmelden");
		visitor.fills("Je e-mailadres", name + "@voorbeeld.example");
		String button = visitor.page().locator("main form .button").innerText();
		visitor.clicks(button).reads("Er klopt nog iets niet");
		return visitor.fills("Je naam", name).selects("Met hoeveel mensen kom je?", people).clicks(button);
	}

	private static void ticksOff(BrowserVisitor door, Gathering gathering) {
		door.opens("/demo").page().locator("form:has(input[value=lsa-medewerker]) button").click();
		door.isAt("/mijn");
		door.opens("/agenda/" + gathering.slug() + "/deurlijst").reads("0 van de 1 verwachte mensen zijn er");
		door.clicks("Cor is er").reads("1 van de 1 verwachte mensen zijn er");
		door.clicks("Cor is er toch niet").reads("0 van de 1 verwachte mensen zijn er").clicks("Cor is er");
		door.fills("Naam", "Piet").clicks("Zet op de lijst").reads("1 mens liep zo binnen");
		door.opens("/agenda/" + gathering.slug() + "/opkomst").reads("kwamen");
	}

}
