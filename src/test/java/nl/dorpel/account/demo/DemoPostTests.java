package nl.dorpel.account.demo;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Profile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trying the portal out: its people, and its mail in the browser.
 */
@WebTest
class DemoPostTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Test
	void aMailIsReadAndItsLinkFollowedInTheBrowser() {
		Account account = this.newcomers.invited(Role.MEMBER);
		new Neighbour(this.port).opens("/inloggen").fills("email", String.valueOf(account.email())).sends();
		String id = this.newcomers.lastLetterTo(String.valueOf(account.email())).id().toString();
		Neighbour neighbour = new Neighbour(this.port).opens("/demo/post").follows("a[href$=" + id + "]");
		assertThat(neighbour.reads()).contains("Inloggen bij Dorpel", String.valueOf(account.email()));
		assertThat(neighbour.follows("a[href^=/inloggen/link/]").sends().path()).isEqualTo("/mijn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zelfbeheerder", "kerngroep-1", "kerngroep-2", "kerngroep-3", "kerngroep-4", "kerngroep-5",
			"kerngroep-6", "kerngroep-7", "facilitator", "redacteur", "lsa-medewerker", "deelnemer", "teamlid",
			"adviseur", "beheerder" })
	void everyPersonaIsInWithOneButton(String persona) {
		assertThat(Neighbour.as(persona, this.port).path()).isEqualTo("/mijn");
	}

	@ParameterizedTest
	@ValueSource(classes = { DemoController.class, Personas.class })
	void theyAreThereInTheDemoProfileAlone(Class<?> type) {
		assertThat(type.getAnnotation(Profile.class).value()).containsExactly("demo");
	}

}
