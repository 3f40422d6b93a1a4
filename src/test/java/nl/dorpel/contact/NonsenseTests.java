package nl.dorpel.contact;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.platform.clock.TestClock;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of this module, sent with what no page of the portal would send: there is a
 * clear answer each time.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class NonsenseTests {

	private static final String DESK = "/beheer/contactverzoeken/{request}";

	private static final String MEGABYTE = "x".repeat(1024 * 1024);

	/** What stands in for a value. */
	private static final Map<String, String> NONSENSE = nonsense();

	/**
	 * Answers to a form that nobody could have filled in: the page says that it is not
	 * right.
	 */
	private static final Set<Integer> REFUSED = Set.of(400, 404, 409, 413, 422);

	@LocalServerPort
	int port;

	@Autowired
	GivenRequests given;

	@Autowired
	TestClock clock;

	private static Map<String, String> nonsense() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("text", "geen getal");
		values.put("nothing", "");
		values.put("huge number", "99999999999999999999");
		values.put("negative", "-1");
		values.put("NUL", "a\0b");
		values.put("nothing but NUL", "\0");
		values.put("lines", "een\r\ntwee\u2028drie");
		values.put("expression", "__${7919*7919}__ [[${7919*7919}]] *{7919*7919} #{x}");
		values.put("half a character", "\ud83c");
		return values;
	}

	/**
	 * A form: where it goes, and values that are right.
	 *
	 * @param staff whether it is a form of the desk
	 */
	record Form(String pattern, String address, boolean staff, Map<String, String> fields) {
	}

	private static final Map<String, String> QUESTION = Map.of("bericht", "Mag dat?", "naam", "Anna", "email",
			"anna@example.org", "organisatie", "De Brink", "plaats", "Sleen", "onderwerpen", "wonen", "telefoon",
			"020 1234567", "over", "concept:buurtkamers", "website", "");

	static List<Form> forms() {
		String act = "/beheer/contactverzoeken/{reference:\\d{4}-\\d+}/{slug:antwoorden|vragen|doorzendingen|aansluitingen|overdrachten|notities|afsluitingen|weigeringen}";
		String request = "/beheer/contactverzoeken/{reference:\\d{4}-\\d+}";
		Stream<Form> acts = Stream
			.of("antwoorden", "vragen", "doorzendingen", "aansluitingen", "overdrachten", "notities", "afsluitingen",
					"weigeringen")
			.map((slug) -> new Form(act, DESK + "/" + slug, true, Map.of("versie", "{version}", "gezien", "0", "tekst",
					"Dat kan.", "ontvanger", "De Brink", "email", "brink@example.org", "collega", "1", "huis", "")));
		Stream<Form> presses = Stream.of("toewijzingen", "heropeningen", "spammeldingen", "spammeldingen/einde")
			.map((noun) -> new Form(request + "/" + noun, DESK + "/" + noun, true, Map.of("versie", "{version}")));
		Stream<Form> asking = Stream.of("vraag", "huis", "aansluiten-deskundige", "aansluiten-huis")
			.map((slug) -> new Form("/contact/{slug}/{id}", "/contact/" + slug + "/{draft}", false, QUESTION));
		return Stream.of(acts, presses, asking, Stream.of(
				new Form(request + "/terugnames", DESK + "/terugnames", true,
						Map.of("versie", "{version}", "regel", "1")),
				new Form("/contact", "/contact", false, Map.of("soort", "vraag", "over", "concept:buurtkamers")),
				new Form("/contact/aansluiten", "/contact/aansluiten", false,
						Map.of("soort", "huis", "over", "concept:buurtkamers")),
				new Form("/contact/antwoord/{token}", "/contact/antwoord/abc", false, Map.of("bericht", "De Brink")),
				new Form("/contact/{slug}/{id}/controleren", "/contact/vraag/{draft}/controleren", false, Map.of())))
			.flatMap((forms) -> forms)
			.toList();
	}

	@Test
	void everyFormOfTheModuleIsTried() throws IOException {
		Set<String> routes = new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.startsWith("POST /contact") || line.startsWith("POST /beheer/contactverzoeken"))
			.map((line) -> line.split("\\s+")[1])
			.collect(Collectors.toSet());
		assertThat(forms().stream().map(Form::pattern)).containsOnlyElementsOf(routes).containsAll(routes);
	}

	@TestFactory
	Stream<DynamicTest> nonsenseGetsAClearAnswer() {
		return forms().stream().map((form) -> DynamicTest.dynamicTest(form.address(), () -> tries(form)));
	}

	private void tries(Form form) {
		Sender sender = new Sender(form);
		form.fields()
			.keySet()
			.forEach((field) -> NONSENSE
				.forEach((name, value) -> sender.tries(field + ": " + name, changed(form, field, value))));
		form.fields().keySet().forEach((field) -> {
			Map<String, String> without = new LinkedHashMap<>(form.fields());
			without.remove(field);
			sender.tries("without " + field, data(without));
			sender.tries(field + " twice", data(form.fields()) + "&" + data(Map.of(field, "9")));
			sender.tries(field + " as a list", data(form.fields()) + "&" + data(Map.of(field + "[3]", "9")));
			sender.tries(field + " with parts", data(form.fields()) + "&" + data(Map.of(field + ".x", "9")));
		});
		form.fields()
			.keySet()
			.stream()
			.findFirst()
			.ifPresent((field) -> sender.tries(field + ": a megabyte", changed(form, field, MEGABYTE)));
		sender.tries("nothing at all", "");
		sender.tries("not a form", "%%%&=&&%00=%zz");
	}

	/**
	 * Somebody who sends one form again and again: at the desk about the same request,
	 * until something was done with it.
	 */
	private final class Sender {

		private final Form form;

		private final Neighbour person;

		private final String draft;

		private String reference = "";

		Sender(Form form) {
			this.form = form;
			this.person = form.staff() ? Neighbour.as("lsa-medewerker", NonsenseTests.this.port)
					: new Neighbour(NonsenseTests.this.port).opens("/contact");
			this.draft = new Neighbour(NonsenseTests.this.port).opens("/contact/vraag").path().replaceFirst(".*/", "");
		}

		void tries(String what, String data) {
			// Nobody is too fast, or here too often
			NonsenseTests.this.clock.advance(Duration.ofHours(1));
			String version = this.form.staff() ? version() : "";
			String address = this.form.address().replace("{request}", this.reference).replace("{draft}", this.draft);
			String token = this.person.page().select("[name=_csrf]").attr("value");
			this.person.posts(address, data.replace("%7Bversion%7D", version) + "&_csrf=" + token);
			isClear(address + " with " + what);
			if (this.person.status() != 422) {
				this.reference = "";
			}
			if (token.isEmpty() || this.person.page().select("[name=_csrf]").isEmpty()) {
				this.person.opens(this.form.staff() ? "/mijn" : "/contact");
			}
		}

		private String version() {
			if (this.reference.isEmpty()) {
				this.reference = NonsenseTests.this.given.join(UUID.randomUUID() + "@example.org", MembershipKind.HOUSE,
						Set.of());
			}
			return String.valueOf(NonsenseTests.this.given.version(this.reference));
		}

		private void isClear(String what) {
			assertThat(this.person.status()).as(what)
				.satisfiesAnyOf((status) -> assertThat(status).isEqualTo(200),
						(status) -> assertThat(REFUSED).contains(status));
			assertThat(this.person.page().text()).as(what).doesNotContain("62710561");
			if (this.person.status() == 422) {
				Element summary = this.person.page().selectFirst(".govuk-error-summary");
				assertThat(summary).as(what).isNotNull();
				assertThat(summary.text()).doesNotContain("Exception", "Failed to convert");
			}
		}

	}

	private static String changed(Form form, String field, String value) {
		Map<String, String> fields = new LinkedHashMap<>(form.fields());
		fields.put(field, value);
		return data(fields);
	}

	private static String data(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contact?over=concept:%00", "/contact?over=%00", "/contact/vraag?over=concept:a%00b",
			"/contact?over=example:%00", "/contact?over=page:%00", "/contact/antwoord/%C2%A0",
			"/contact/vraag/%F0%9F%8F%A0", "/contact/aansluiten?over=a&over=b" })
	void anAddressWithNonsenseIsAPageOrNothing(String address) {
		assertThat(new Neighbour(this.port).opens(address).status()).isIn(200, 400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?stapel=%00&q=%00&soort=%00&leeftijd=%00", "?pagina=twee", "?pagina=-3",
			"?pagina=99999999999", "?q=%25%5C_%27%22&stapel=open", "/9999-99999", "/9999-99999/antwoorden",
			".csv?van=%00&tot=%00", ".csv?van=2026-13-45", "/cijfers.csv?van=x" })
	void soIsOneOfTheDesk(String address) {
		assertThat(Neighbour.as("lsa-medewerker", this.port).opens("/beheer/contactverzoeken" + address).status())
			.isIn(200, 400, 404, 422);
	}

}
