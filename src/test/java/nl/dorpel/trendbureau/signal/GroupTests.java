package nl.dorpel.trendbureau.signal;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two who put signals together at the same time.
 */
@WebTest
class GroupTests {

	private static final String GROUPS = "/trendbureau/signaalgroepen";

	@LocalServerPort
	int port;

	@Autowired
	GivenProposals given;

	@Autowired
	JdbcClient jdbc;

	/** The number of a new signal. */
	private String signal(String seen) {
		return this.given.member(this.port)
			.opens("/trendbureau/signalen/nieuw")
			.fills("zie", seen + " " + UUID.randomUUID())
			.fills("waar", "Zwolle")
			.ticks("sinds", "MONTHS")
			.ticks("onderwerpen", "wonen")
			.sends()
			.path()
			.replaceFirst(".*/", "");
	}

	private Neighbour writes(String title, String... signals) {
		Neighbour member = this.given.with(this.port, Role.CORE_GROUP)
			.opens(GROUPS + "/nieuw")
			.fills("titel", title)
			.fills("uitleg", "Het lijkt op elkaar.");
		for (String signal : signals) {
			member.ticks("signalen", signal);
		}
		return member;
	}

	@Test
	void whoChangesAGroupThatChangedMeanwhileSeesBothAndLosesNothing() {
		String third = signal("Derde");
		Neighbour member = writes("Van ons samen", signal("Een"), signal("Twee")).sends();
		String group = member.path();
		Neighbour staff = this.given.with(this.port, Role.STAFF).opens(group + "/bewerken");
		member.opens(group + "/bewerken").ticks("signalen", third).sends();
		assertThat(member.reads()).contains("De groep is bewaard.", "3 signalen");
		staff.fills("titel", "Mijn titel").sends();
		assertThat(staff.status()).isEqualTo(409);
		assertThat(staff.reads()).contains("Iemand anders heeft deze groep net veranderd", "Van ons samen", "Derde");
		assertThat(staff.page().select("#titel").val()).isEqualTo("Mijn titel");
		assertThat(staff.page().select("[name=signalen][checked]")).hasSize(2);
		assertThat(new Neighbour(this.port).opens(group).reads()).contains("Van ons samen", "3 signalen");
		assertThat(staff.sends().path()).isEqualTo(group);
		assertThat(staff.reads()).contains("Mijn titel", "2 signalen");
	}

	@Test
	void aSignalThatAnotherGroupedMeanwhileStaysThere() {
		String signal = signal("Gewild");
		Neighbour late = writes("De latere", signal, signal("Een"));
		Neighbour first = writes("De eerste", signal, signal("Twee")).sends();
		late.sends();
		assertThat(late.status()).isEqualTo(422);
		assertThat(late.page().select("#signalen-fout").text()).contains("zit intussen in een andere groep: Gewild");
		assertThat(late.page().select("#titel").val()).isEqualTo("De latere");
		assertThat(late.page().select("[name=signalen][checked]")).hasSize(2);
		assertThat(new Neighbour(this.port).opens(first.path()).reads()).contains("Gewild", "2 signalen");
	}

	@Test
	void whatIsHiddenOrOldStaysInItsGroupWhenOthersChangeIt() {
		String hidden = signal("Verborgen");
		String old = signal("Oud");
		Neighbour member = writes("Met een verborgen signaal", hidden, old, signal("Een")).sends();
		this.jdbc.sql("update trend_signal set sent_at = '2001-01-01Z' where id = ?").param(Long.valueOf(old)).update();
		this.given.with(this.port, Role.STAFF).opens("/trendbureau/signalen/" + hidden).sends();
		member.opens(member.path() + "/bewerken").sends();
		assertThat(member.reads()).contains("De groep is bewaard.", "2 signalen", "Oud");
		this.given.with(this.port, Role.STAFF).opens("/trendbureau/signalen/" + hidden).sends();
		assertThat(new Neighbour(this.port).opens(member.path()).reads()).contains("3 signalen");
	}

}
