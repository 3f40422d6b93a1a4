package nl.dorpel.contact.asking;

import java.util.Map;
import java.util.stream.Stream;

import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.Matter;
import nl.dorpel.contact.Subject;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that somebody comes from comes along.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactSubjectTests extends AskingTests {

	@Test
	void theSubjectComesAlongFromThePage() {
		this.visitor.opens("/contact?over=concept:buurtkamers");
		assertThat(this.visitor.page().select(".note a").text()).isEqualTo("Buurtkamers");
		this.visitor.sends(Map.of("soort", "vraag")).sends(filledIn("Hoe begin je?"));
		assertThat(this.visitor.page().select(".given").text()).contains("Buurtkamers");
		passTime();
		this.visitor.sends(Map.of());
		assertThat(matter(Matter::about)).contains(new Subject("/concepten/buurtkamers", "Buurtkamers"));
	}

	static Stream<String> subjects() {
		return Stream.of("example:levend-en-jong-in-witteveen", "page:/toegankelijkheid");
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void examplesAndPagesAreKnownToo(String over) {
		assertThat(this.visitor.opens("/contact?over=" + over).page().select(".note a")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "concept:bestaat-niet", "buurtkamers", ":", "house:1", "concept:%3Cscript%3E", "" })
	void anUnknownSubjectIsNone(String over) {
		this.visitor.opens("/contact?over=" + over);
		assertThat(this.visitor.status()).isEqualTo(200);
		assertThat(this.visitor.page().select(".note")).isEmpty();
	}

}
