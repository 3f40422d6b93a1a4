package nl.dorpel.trendbureau.signal;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SignalPagesTests {

	private static final String SIGNALS = "/trendbureau/signalen";

	@LocalServerPort
	int port;

	@Autowired
	GivenProposals given;

	private Neighbour tells(String seen) {
		return this.given.member(this.port)
			.opens(SIGNALS + "/nieuw")
			.fills("zie", seen)
			.fills("waar", "Zwolle")
			.ticks("sinds", "MONTHS")
			.ticks("onderwerpen", "wonen")
			.sends();
	}

	@Test
	void aSignalIsToldInAFewFieldsAndReadByEverybody() {
		String seen = "Ik zie iets " + UUID.randomUUID();
		Neighbour member = tells(seen);
		assertThat(member.path()).matches(SIGNALS + "/\\d+");
		Neighbour visitor = new Neighbour(this.port).opens(member.path());
		assertThat(visitor.reads()).contains(seen, "Zwolle", "Een paar maanden", "wonen");
		assertThat(visitor.opens(SIGNALS + "?onderwerp=wonen").reads()).contains(seen);
		assertThat(visitor.opens(SIGNALS + "?onderwerp=zorg").reads()).doesNotContain(seen);
		assertThat(visitor.opens("/trendbureau").reads()).contains(seen);
	}

	@Test
	void whatIsMissingIsToldAtEachField() {
		Neighbour member = this.given.member(this.port).opens(SIGNALS + "/nieuw").fills("zie", "x".repeat(141)).sends();
		assertThat(member.status()).isEqualTo(422);
		assertThat(member.page().select(".govuk-error-message")).hasSize(4);
		assertThat(member.page().select("#zie").text()).hasSize(141);
	}

	@Test
	void theSameFormSentTwiceIsOneSignal() {
		String seen = "Dubbel " + UUID.randomUUID();
		Neighbour member = this.given.member(this.port)
			.opens(SIGNALS + "/nieuw")
			.fills("zie", seen)
			.fills("waar", "Nergens")
			.ticks("sinds", "WEEKS")
			.ticks("onderwerpen", "zorg");
		String first = member.sends().path();
		assertThat(member.sends().path()).isEqualTo(first);
	}

	@Test
	void aHiddenSignalIsGoneForReadersAndComesBack() {
		String seen = "Hoort hier niet " + UUID.randomUUID();
		String path = tells(seen).path();
		Neighbour staff = this.given.with(this.port, Role.STAFF).opens(path).sends();
		Neighbour visitor = new Neighbour(this.port);
		assertThat(visitor.opens(path).status()).isEqualTo(404);
		assertThat(visitor.opens(SIGNALS).reads()).doesNotContain(seen);
		assertThat(staff.reads()).contains("Dit signaal is verborgen");
		staff.sends();
		assertThat(visitor.opens(path).reads()).contains(seen);
	}

	@Test
	void theKerngroepPutsSignalsTogether() {
		String one = tells("Een " + UUID.randomUUID()).path().replaceFirst(".*/", "");
		String other = tells("Ander " + UUID.randomUUID()).path().replaceFirst(".*/", "");
		Neighbour member = this.given.with(this.port, Role.CORE_GROUP)
			.opens("/trendbureau/signaalgroepen/nieuw")
			.fills("titel", "Hoort bij elkaar")
			.ticks("signalen", one);
		assertThat(member.sends().page().select("#signalen-fout, #uitleg-fout")).hasSize(2);
		member.fills("uitleg", "Het lijkt op elkaar.").ticks("signalen", other).sends();
		assertThat(member.reads()).contains("De groep is bewaard.", "2 signalen");
		assertThat(new Neighbour(this.port).opens(SIGNALS + "/" + one).reads()).contains("Hoort bij elkaar");
		assertThat(new Neighbour(this.port).opens("/en" + SIGNALS + "/" + one).reads()).contains("Belongs to");
	}

	@Test
	void theFiguresComeAsATableToo() {
		Neighbour visitor = new Neighbour(this.port).opens(SIGNALS);
		assertThat(visitor.page().select("figure svg[role=img]")).hasSize(2);
		assertThat(visitor.page().select("figure table tbody tr").size()).isEqualTo(16);
		assertThat(visitor.opens(SIGNALS + ".csv").page().text()).contains("\"Onderwerp\";\"Kwartaal\";\"Signalen\"",
				"\"eenzaamheid\"");
	}

}
