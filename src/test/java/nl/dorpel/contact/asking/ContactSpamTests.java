package nl.dorpel.contact.asking;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import nl.dorpel.WebTest;
import nl.dorpel.contact.ContactRequest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.Matter;
import nl.dorpel.contact.Suspicion;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a machine wrote lies apart, and nobody fills the desk.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactSpamTests extends AskingTests {

	@Test
	void theHoneypotSetsApartAndSendsNoMail() {
		this.visitor.opens("/contact/vraag").sends(with("website", "https://example.org"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("We hebben je bericht");
		assertThat(matter(Matter::suspicions)).containsExactly(Suspicion.HONEYPOT);
		assertThat(read(ContactRequest::isSuspect)).isTrue();
		assertThat(mailToVisitor()).isEmpty();
	}

	@Test
	void nobodyTypesThatFast() {
		this.visitor.opens("/contact/vraag").sends(filledIn("Snel"));
		this.clock.advance(SpamSieve.FASTEST.minusMillis(1));
		this.visitor.sends(Map.of());
		assertThat(matter(Matter::suspicions)).containsExactly(Suspicion.TOO_FAST);
		assertThat(mailToVisitor()).isEmpty();
	}

	@Test
	void manyLinksLieApart() {
		this.visitor.opens("/contact/vraag")
			.sends(filledIn("https://a.example http://b.example <a href='x'>c</a> [url=d]"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(matter(Matter::suspicions)).containsExactly(Suspicion.MANY_LINKS);
		assertThat(mailToVisitor()).isEmpty();
	}

	@Test
	void aLinkOrTwoIsNothingStrange() {
		this.visitor.opens("/contact/vraag").sends(filledIn("Zie https://a.example en https://b.example"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(matter(Matter::suspicions)).isEmpty();
		assertThat(mailToVisitor()).hasSize(1);
	}

	@Test
	void theSixthFromOneAddressWaitsAndLosesNothing() {
		for (int time = 0; time <= Posting.PER_ADDRESS.times(); time++) {
			this.visitor.from("machine " + time).opens("/contact/vraag").sends(filledIn("Vraag " + time));
			passTime();
			this.visitor.sends(Map.of());
		}
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.errors()).hasSize(1).first().asString().contains("wacht een uur");
		assertThat(count()).isEqualTo(Posting.PER_ADDRESS.times());
		this.clock.advance(Duration.ofHours(1));
		this.visitor.sends(Map.of());
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("We hebben je bericht");
	}

	@Test
	void oneMachineDoesNotFillTheDesk() {
		for (int time = 0; time <= Posting.PER_MACHINE.times(); time++) {
			this.email = time + "-" + UUID.randomUUID() + "@example.org";
			this.visitor.opens("/contact/vraag").sends(filledIn("Vraag " + time));
			passTime();
			this.visitor.sends(Map.of());
		}
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(count()).isZero();
	}

}
