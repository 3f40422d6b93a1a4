package nl.dorpel.contact.asking;

import java.util.HashMap;
import java.util.Map;

import nl.dorpel.WebTest;
import nl.dorpel.contact.Asked;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import org.jsoup.helper.HttpConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody types is text, of a length that fits.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactTextTests extends AskingTests {

	private static final String SCRIPT = "<script>alert(1)</script>\"'${7*7}";

	private static final String SMUGGLED = "Anna\r\nBcc: spion@example.org\r\n\r\nKoop nu\u0000";

	@Test
	void aMessageOfAMegabyteIsRefusedAndStaysOnThePage() {
		String megabyte = "x".repeat(1024 * 1024);
		this.visitor.opens("/contact/vraag").sends(filledIn(megabyte));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.errors()).containsExactly("Maak je bericht korter: 5000 tekens of minder.");
		assertThat(this.visitor.value("bericht")).hasSize(megabyte.length());
		assertThat(this.jdbc.sql("select coalesce(max(length(form::text)), 0) from contact_draft")
			.query(Long.class)
			.single()).isLessThan(100_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@example.org\r\nBcc: b@example.org", "a@example.org%0aBcc:b@example.org",
			"a@example.org, b@example.org", "Anna <a@example.org>", "a@example.org\u0000", "geen adres" })
	void anAddressIsOneAddress(String address) {
		this.visitor.opens("/contact/vraag").sends(with("email", address));
		if (address.endsWith("\u0000")) {
			assertThat(this.visitor.page().select(".given").text()).contains("a@example.org");
		}
		else {
			assertThat(this.visitor.errors()).containsExactly("Vul een e-mailadres in zoals naam@voorbeeld.nl.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "naam", "organisatie", "bericht" })
	void aHeaderIsNotSmuggledIn(String field) {
		this.visitor.opens("/contact/huis")
			.sends(with(Map.of("organisatie", "De Brink")), (fields) -> fields
				.forEach((control) -> control.value(control.key().equals(field) ? SMUGGLED : control.value())));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("We hebben je bericht");
		assertThat(mailToVisitor()).hasSize(1).first().satisfies((line) -> {
			assertThat(line.recipientName()).doesNotContain("\n", "\r");
			assertThat(line.subject()).doesNotContain("\n", "\r", "Bcc");
		});
		assertThat(this.mail.latest(100)).extracting(MailLine::recipient).doesNotContain("spion@example.org");
	}

	@Test
	void whatIsTypedIsTextEverywhere() {
		Map<String, String> script = Map.of("organisatie", SCRIPT, "naam", SCRIPT, "bericht", SCRIPT, "telefoon",
				"020 123 4567");
		this.visitor.opens("/contact/huis").sends(with(script));
		assertThat(this.visitor.page().select("main script")).isEmpty();
		assertThat(this.visitor.page().select(".as-typed").text()).isEqualTo(SCRIPT);
		this.visitor.opens(this.visitor.address().replace("/controleren", ""));
		assertThat(this.visitor.value("naam")).isEqualTo(SCRIPT);
		assertThat(this.visitor.value("organisatie")).isEqualTo(SCRIPT);
		this.visitor.sends(with("telefoon", SCRIPT));
		assertThat(this.visitor.errors()).hasSize(1);
		this.visitor.sends(with(script));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.mail.find(mailToVisitor().getFirst().id()).orElseThrow().html()).doesNotContain("<script>")
			.contains("&lt;script&gt;");
	}

	@ParameterizedTest
	@EnumSource(FormKind.class)
	void whatLooksLikeAnExpressionIsNotCalculated(FormKind kind) {
		String typed = "__${7*7}__ *{7*7} #{contact.title} [[${7*7}]] ~{x}";
		Map<String, String> values = new HashMap<>(Map.of("bericht", typed, "naam", typed, "email", typed, "telefoon",
				typed, "over", typed, "website", typed));
		if (kind.organisation() != null) {
			values.put("organisatie", typed);
		}
		if (kind.place() != null) {
			values.put("plaats", typed);
		}
		this.visitor.opens("/contact/" + kind.slug()).sends(values);
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(values.keySet()).allSatisfy((field) -> assertThat(this.visitor.value(field)).isEqualTo(typed));
		values.put("email", this.email);
		values.put("telefoon", "");
		values.put("website", "");
		this.visitor.sends(values, (fields) -> {
			if (kind.topics()) {
				fields.add(HttpConnection.KeyVal.create("onderwerpen", "wonen"));
				fields.add(HttpConnection.KeyVal.create("onderwerpen", typed));
			}
		});
		assertThat(this.visitor.page().select(".given dd").eachText()).contains(typed);
		passTime();
		this.visitor.sends(Map.of());
		Asked asked = this.<Asked>read((request) -> request.asked().orElseThrow());
		assertThat(asked.message()).isEqualTo(typed);
		assertThat(this.mail.find(mailToVisitor().getFirst().id()).orElseThrow().text()).contains(typed);
	}

}
