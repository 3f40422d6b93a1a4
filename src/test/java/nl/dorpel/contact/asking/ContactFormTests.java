package nl.dorpel.contact.asking;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import nl.dorpel.WebTest;
import nl.dorpel.contact.ContactRequest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.Matter;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a visitor asks something, as the browser shows it.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactFormTests extends AskingTests {

	@Test
	void aQuestionIsAskedCheckedAndConfirmed() {
		this.visitor.opens("/contact").sends(Map.of("soort", "vraag"));
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("Je vraag aan het netwerk");
		this.visitor.sends(filledIn("Mag een huis gratis lenen?\n\nGroet"));
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("Klopt dit?");
		assertThat(this.visitor.page().select(".given dd").eachText()).contains("Anna", this.email);
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("We hebben je bericht");
		assertThat(this.visitor.address()).startsWith("/contact/ontvangen/");
		String reference = this.visitor.page().selectFirst(".lead b").text();
		assertThat(reference).matches("2027-\\d{4,}");
		assertThat(this.visitor.page().text()).contains("8 maart 2027");
		MailLine confirmation = mailToVisitor().getFirst();
		assertThat(confirmation.subject()).isEqualTo("We hebben je bericht ontvangen (" + reference + ")");
		assertThat(this.mail.find(confirmation.id()).orElseThrow().text()).contains(reference, "8 maart 2027")
			.doesNotContain("gratis lenen");
		assertThat(asked(reference).message()).isEqualTo("Mag een huis gratis lenen?\n\nGroet");
	}

	@Test
	void theSameInEnglish() {
		this.visitor.opens("/en/contact").sends(Map.of("soort", "vraag")).sends(filledIn("A question"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.visitor.address()).startsWith("/en/contact/ontvangen/");
		assertThat(this.visitor.page().text()).contains("by 8 March 2027 at the latest");
		assertThat(mailToVisitor().getFirst().subject()).startsWith("We have received your message");
		assertThat(read(ContactRequest::language)).isEqualTo("en");
	}

	@ParameterizedTest
	@EnumSource(FormKind.class)
	void everyKindAsksWhatItNeedsAndNoMore(FormKind kind) {
		this.visitor.opens("/contact/" + kind.slug()).sends(Map.of());
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().title()).startsWith("Fout: ");
		int more = ((kind.organisation() != null) ? 1 : 0) + ((kind.place() != null) ? 1 : 0) + (kind.topics() ? 1 : 0);
		assertThat(this.visitor.errors()).hasSize(3 + more);
		assertThat(this.visitor.errors()).as("in the order of the page")
			.isEqualTo(this.visitor.page()
				.select("form .govuk-error-message")
				.eachText()
				.stream()
				.map((message) -> message.replaceFirst("Fout: ?", ""))
				.toList());
		this.visitor.page()
			.select(".govuk-error-summary a")
			.forEach((link) -> assertThat(this.visitor.page().select(link.attr("href"))).as(link.text()).hasSize(1));
		assertThat(this.visitor.page().select("[name=organisatie]")).hasSize((kind.organisation() != null) ? 1 : 0);
		assertThat(this.visitor.page().select("[name=plaats]")).hasSize((kind.place() != null) ? 1 : 0);
		assertThat(this.visitor.page().select("[name=onderwerpen]").isEmpty()).isEqualTo(!kind.topics());
	}

	@Test
	void anExpertJoinsWithTopics() {
		this.visitor.opens("/contact").sends(Map.of("soort", "aansluiten")).sends(Map.of("soort", "deskundige"));
		Map<String, String> values = new HashMap<>(filledIn("Ik weet hoe het moet"));
		values.put("onderwerpen", "eenzaamheid");
		this.visitor.sends(values);
		assertThat(this.visitor.page().select(".given li").eachText()).hasSize(1);
		passTime();
		this.visitor.sends(Map.of());
		assertThat(matter(Matter::kind)).isEqualTo(RequestKind.JOIN);
		assertThat(matter(Matter::joinKind)).isEqualTo(MembershipKind.EXPERT);
		assertThat(matter(Matter::topics)).extracting(Topic::slug).containsExactly("eenzaamheid");
	}

	@Test
	void whoChoosesNothingIsAskedAgain() {
		this.visitor.opens("/contact").sends(Map.of());
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.errors()).containsExactly("Kies waar het over gaat.");
		this.visitor.opens("/contact/aansluiten").sends(Map.of());
		assertThat(this.visitor.errors()).containsExactly("Kies als wat je je wilt aansluiten.");
	}

	@ParameterizedTest
	@CsvSource({ "aansluiten-huis, je huis", "aansluiten-organisatie, je organisatie",
			"huis, welk huis of welke organisatie" })
	void whatIsMissingIsCalledWhatTheQuestionCallsIt(String slug, String words) {
		this.visitor.opens("/contact/" + slug).sends(Map.of());
		assertThat(this.visitor.errors()).anyMatch((error) -> error.contains(words));
	}

	@Test
	void theOverviewDoesNotAskAgain() {
		Map<String, String> values = new HashMap<>(filledIn("Hallo"));
		values.put("telefoon", "06 12345678");
		this.visitor.opens("/contact/vraag").sends(values);
		assertThat(this.visitor.page().select(".given dt").eachText()).contains("Je telefoonnummer");
	}

	@Test
	void aReaderGetsNoSessionByAsking() {
		this.visitor.opens("/contact/vraag").sends(filledIn("Hallo"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.visitor.cookies()).containsOnlyKeys("form");
	}

	@Test
	void aMemberNeedNotSayWhoTheyAre() {
		this.visitor.opens("/demo").sends(Map.of("persona", "zelfbeheerder"));
		this.visitor.opens("/contact/vraag");
		this.email = "zelfbeheerder@demo.example";
		assertThat(this.visitor.value("email")).isEqualTo(this.email);
		assertThat(this.visitor.value("naam")).isNotBlank();
		this.visitor.sends(Map.of("bericht", "Van een lid"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.jdbc.sql("""
				select count(*) from contact_request r join account a on a.id = r.account_id
				where a.email = ? and r.email = a.email
				""").param(this.email).query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void anEmptyPhoneNumberIsNoLineToCheck() {
		this.visitor.opens("/contact/vraag").sends(filledIn("Zonder telefoon"));
		assertThat(this.visitor.page().select(".given").text()).doesNotContain("telefoon (");
		assertThat(this.visitor.page().select(".given dd").eachText()).doesNotContain("").hasSize(4);
	}

	@Test
	void aStrangeAddressIsNotFound() {
		assertThat(this.visitor.opens("/contact/bestaat-niet").status()).isEqualTo(404);
		assertThat(this.visitor.opens("/contact/ontvangen/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.visitor.opens("/contact/antwoord/bestaat-niet").status()).isEqualTo(404);
		assertThat(this.visitor.opens("/contact/vraag/geen-nummer").status()).isIn(400, 404);
	}

}
