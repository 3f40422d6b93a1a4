package nl.dorpel.contact.asking;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that was filled in is lost, and nothing is sent twice.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactDraftTests extends AskingTests {

	@Test
	void goingBackAndARefreshLoseNothing() {
		this.visitor.opens("/contact/vraag");
		String form = this.visitor.address();
		this.visitor.sends(Map.of("bericht", "Half af", "naam", "Anna"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.value("bericht")).isEqualTo("Half af");
		this.visitor.opens(form);
		assertThat(this.visitor.value("bericht")).isEqualTo("Half af");
		assertThat(this.visitor.value("naam")).isEqualTo("Anna");
		this.visitor.sends(filledIn("Helemaal af"));
		String check = this.visitor.address();
		assertThat(this.visitor.opens(check).page().select(".as-typed").text()).isEqualTo("Helemaal af");
		assertThat(this.visitor.opens(form).value("bericht")).isEqualTo("Helemaal af");
		assertThat(this.visitor.opens(form + "?fouten=ja").value("bericht")).isEqualTo("Helemaal af");
		assertThat(this.visitor.errors()).isEmpty();
	}

	@Test
	void whatHasNotBeenFilledInIsNotChecked() {
		this.visitor.opens("/contact/vraag");
		String form = this.visitor.address();
		assertThat(this.visitor.opens(form + "/controleren").address()).isEqualTo(form);
	}

	@Test
	void sendingTwiceMakesOneRequestAndOneMail() throws Exception {
		this.visitor.opens("/contact/vraag").sends(filledIn("Een keer is genoeg"));
		passTime();
		FormVisitor second = new FormVisitor(this.mvc).from("dubbel");
		second.cookies().putAll(this.visitor.cookies());
		second.opens(this.visitor.address());
		CyclicBarrier together = new CyclicBarrier(2);
		Callable<String> first = () -> {
			together.await();
			return this.visitor.sends(Map.of()).address();
		};
		Callable<String> other = () -> {
			together.await();
			return second.sends(Map.of()).address();
		};
		try (var threads = Executors.newFixedThreadPool(2)) {
			var pages = threads.invokeAll(List.of(first, other));
			assertThat(pages.get(0).get()).isEqualTo(pages.get(1).get()).startsWith("/contact/ontvangen/");
		}
		assertThat(count()).isEqualTo(1);
		assertThat(mailToVisitor()).hasSize(1);
	}

	@Test
	void whoGoesOnInAnOldTabAsksSomethingElse() {
		this.visitor.opens("/contact/vraag");
		FormVisitor otherTab = new FormVisitor(this.mvc).from("tab");
		otherTab.cookies().putAll(this.visitor.cookies());
		otherTab.opens(this.visitor.address());
		this.visitor.sends(filledIn("Het eerste"));
		passTime();
		this.visitor.sends(Map.of());
		otherTab.sends(filledIn("Iets anders")).sends(Map.of());
		assertThat(count()).isEqualTo(2);
	}

}
