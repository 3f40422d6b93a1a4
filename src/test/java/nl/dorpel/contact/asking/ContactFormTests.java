package nl.dorpel.contact.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.dorpel.WebTest;
import nl.dorpel.contact.Asked;
import nl.dorpel.contact.ContactRequest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.contact.Subject;
import nl.dorpel.contact.Suspicion;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a visitor asks something, as the browser shows it.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactFormTests {

	private static final String SCRIPT = "<script>alert(1)</script>\"'${7*7}";

	private static final String SMUGGLED = "Anna\r\nBcc: spion@example.org\r\n\r\nKoop nu\u0000";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	GivenRequests given;

	@Autowired
	MailLog mail;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private FormVisitor visitor;

	private String email;

	@BeforeEach
	void somebody() {
		// Other tests move it by years
		this.clock.set(Instant.parse("2027-03-01T10:00:00Z"));
		String unique = UUID.randomUUID().toString();
		this.email = unique + "@example.org";
		this.visitor = new FormVisitor(this.mvc).from(unique);
	}

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
		assertThat(read(ContactRequest::kind)).isEqualTo(RequestKind.JOIN);
		assertThat(read(ContactRequest::joinKind)).isEqualTo(MembershipKind.EXPERT);
		assertThat(read(ContactRequest::topics)).extracting(Topic::slug).containsExactly("eenzaamheid");
	}

	@Test
	void whoChoosesNothingIsAskedAgain() {
		this.visitor.opens("/contact").sends(Map.of());
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.errors()).containsExactly("Kies waar het over gaat.");
		this.visitor.opens("/contact/aansluiten").sends(Map.of());
		assertThat(this.visitor.errors()).containsExactly("Kies waar het over gaat.");
	}

	@Test
	void theSubjectComesAlongFromThePage() {
		this.visitor.opens("/contact?over=concept:buurtkamers");
		assertThat(this.visitor.page().select(".note a").text()).isEqualTo("Buurtkamers");
		this.visitor.sends(Map.of("soort", "vraag")).sends(filledIn("Hoe begin je?"));
		assertThat(this.visitor.page().select(".given").text()).contains("Buurtkamers");
		passTime();
		this.visitor.sends(Map.of());
		assertThat(read(ContactRequest::about)).contains(new Subject("/concepten/buurtkamers", "Buurtkamers"));
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
	void theHoneypotSetsApartAndSendsNoMail() {
		this.visitor.opens("/contact/vraag").sends(with("website", "https://example.org"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(this.visitor.page().selectFirst("h1").text()).isEqualTo("We hebben je bericht");
		assertThat(read(ContactRequest::suspicions)).containsExactly(Suspicion.HONEYPOT);
		assertThat(read(ContactRequest::isSuspect)).isTrue();
		assertThat(mailToVisitor()).isEmpty();
	}

	@Test
	void nobodyTypesThatFast() {
		this.visitor.opens("/contact/vraag").sends(filledIn("Snel"));
		this.clock.advance(SpamSieve.FASTEST.minusMillis(1));
		this.visitor.sends(Map.of());
		assertThat(read(ContactRequest::suspicions)).containsExactly(Suspicion.TOO_FAST);
		assertThat(mailToVisitor()).isEmpty();
	}

	@Test
	void manyLinksLieApart() {
		this.visitor.opens("/contact/vraag")
			.sends(filledIn("https://a.example http://b.example <a href='x'>c</a> [url=d]"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(read(ContactRequest::suspicions)).containsExactly(Suspicion.MANY_LINKS);
		assertThat(mailToVisitor()).isEmpty();
	}

	@Test
	void aLinkOrTwoIsNothingStrange() {
		this.visitor.opens("/contact/vraag").sends(filledIn("Zie https://a.example en https://b.example"));
		passTime();
		this.visitor.sends(Map.of());
		assertThat(read(ContactRequest::suspicions)).isEmpty();
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

	@Test
	void aStrangeAddressIsNotFound() {
		assertThat(this.visitor.opens("/contact/bestaat-niet").status()).isEqualTo(404);
		assertThat(this.visitor.opens("/contact/ontvangen/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.visitor.opens("/contact/antwoord/bestaat-niet").status()).isEqualTo(404);
		assertThat(this.visitor.opens("/contact/vraag/geen-nummer").status()).isIn(400, 404);
	}

	private Map<String, String> filledIn(String message) {
		return Map.of("bericht", message, "naam", "Anna", "email", this.email);
	}

	private Map<String, String> with(String field, String value) {
		return with(Map.of(field, value));
	}

	private Map<String, String> with(Map<String, String> values) {
		Map<String, String> all = new HashMap<>(filledIn("Een vraag"));
		all.putAll(values);
		return all;
	}

	private void passTime() {
		this.clock.advance(SpamSieve.FASTEST);
	}

	private List<MailLine> mailToVisitor() {
		return this.mail.latest(500).stream().filter((line) -> line.recipient().equals(this.email)).toList();
	}

	private int count() {
		return this.jdbc.sql("select count(*) from contact_request where email = ?")
			.param(this.email)
			.query(Integer.class)
			.single();
	}

	private Asked asked(String reference) {
		return this.given.read(reference, (request) -> request.asked().orElseThrow());
	}

	private <T> T read(Function<ContactRequest, T> reading) {
		String reference = this.jdbc.sql("select reference from contact_request where email = ?")
			.param(this.email)
			.query(String.class)
			.single();
		return this.given.read(reference, reading);
	}

}
