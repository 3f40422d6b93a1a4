package nl.dorpel;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.contact.GivenRequests;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of the portal is sent what no page of it would send: no 500, and nothing
 * that was typed becomes part of a page.
 */
@WebTest
class HostileFormTests {

	/** Programs that read mail end a notice, and a recount keeps nothing. */
	private static final Pattern CHANGES_NOTHING_OF_ONES_OWN = Pattern.compile("/afmelden/|/trendbureau/natellen$");

	private static final Pattern ENDS_A_SESSION = Pattern
		.compile("^/(inloggen|uitloggen|demo|mijn/(afscheid|sessies|beveiliging|adres))");

	/** Every field that a form of the portal has, and some that none has. */
	private static final List<String> FIELDS = List.of("email", "terug", "code", "aanvraag", "passkey", "naam", "taal",
			"rollen", "bericht", "telefoon", "organisatie", "plaats", "onderwerpen", "soort", "over", "tekst", "aan",
			"reden", "collega", "versie", "regel", "gezien", "taak", "sleutel", "persona", "huis", "onbekend", "zie",
			"waar", "sinds", "meer", "titel", "uitleg", "signalen", "signaal", "vraag", "waarom", "wie", "dag",
			"voorbeelden", "concepten", "later", "doel", "reactie", "toelichting", "voorstellen", "methode", "geheim",
			"opkomst", "opentOp", "opentOm", "sluitOp", "sluitOm", "weinig", "keuze", "stap", "bewijs", "o1", "o2",
			"stemmen", "samenvatting", "programma", "organisator", "reeks", "begintOp", "begintOm", "eindigtOp",
			"eindigtOm", "plek", "straat", "route", "online", "rolstoel", "ringleiding", "toegang", "aanmelden",
			"capaciteit", "bedenktijd", "aantal", "nodig", "antwoord", "verslag", "overdracht", "thema", "datum1",
			"van1", "tot1", "datum2", "van2", "tot2", "verwacht", "plekken", "kopie", "datum", "van", "tot",
			"voorbeeld", "organisaties", "antwoordVoor", "herinner", "provincie", "onderwerp", "zoek", "kop", "verder",
			"wanneer", "stand", "link", "weg", "bestand", "bewaard", "beeld", "toestemming", "verzoek", "opbrengst",
			"zeker", "datum3", "van3", "tot3", "ontvanger", "website", "stond");

	/** What stands in addresses alone. */
	private static final List<String> PARAMETERS = List.of("q", "pagina", "maand", "behalve", "stapel", "rol", "uit",
			"leeftijd", "gedaan", "nieuw", "fouten", "afdruk", "ontvangen");

	private static final String SCRIPT = "\"'><script>alert(1)</script>${7*7}\r\nBcc: eve@example.org";

	/** Out of an attribute, a text area, a title and a script. */
	private static final String BREAKS_OUT = "\"'></textarea></title></script>"
			+ "<script>alert(1)</script><img src=x onerror=alert(1)>";

	private static final Map<String, String> GOOD = Map.of("email", "truus@example.org", "naam", "Truus", "bericht",
			"Mag dat?", "telefoon", "06 12345678", "organisatie", "De Brink", "plaats", "Zwolle", "code", "123456",
			"tekst", "Dank je wel.", "ontvanger", "De gemeente");

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenRequests requests;

	@Autowired
	GivenGatherings gatherings;

	private List<Route> forms() throws IOException {
		List<Route> forms = Route.table().stream().filter((route) -> route.method().equals("POST")).toList();
		assertThat(forms).hasSizeGreaterThan(30);
		return forms;
	}

	private String address(Route route) {
		String address = route.example()
			.replace("{mail}", "00000000-0000-0000-0000-000000000000")
			.replace("{draft}", "00000000-0000-0000-0000-000000000000");
		if (address.contains("{account}")) {
			address = address.replace("{account}", this.newcomers.invited(Role.MEMBER).publicId().toString());
		}
		return address.contains("{request}") ? address.replace("{request}", this.requests.question("truus@example.org"))
				: address;
	}

	private Neighbour administrator() {
		return this.newcomers.signedIn(this.newcomers.invited(Role.ADMIN), this.port, "/over");
	}

	private static String filledWith(String value) {
		return filledWith(FIELDS.stream(), value);
	}

	private static String filledWith(Stream<String> fields, String value) {
		String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
		return fields.map((field) -> field + "=" + encoded).collect(Collectors.joining("&"));
	}

	@ParameterizedTest
	@ValueSource(strings = { SCRIPT, "Truus\u0000", "\uD800 half a character", "-1", "99999999999999999999",
			"'; drop table account; --" })
	void whatNoPageSendsIsNeverPartOfAPageAndBreaksNothing(String value) throws IOException {
		assertThat(forms()).allSatisfy((route) -> {
			Neighbour person = administrator();
			String token = person.page().expectFirst("[name=_csrf]").attr("value");
			person.posts(address(route), filledWith(value) + "&_csrf=" + token);
			assertThat(person.status()).isLessThan(500);
			assertThat(person.page().select("script:not([src])"))
				.noneMatch((script) -> script.data().contains("alert"));
			assertThat(person.page().text()).doesNotContain("</script>49").doesNotContain("Exception");
		});
	}

	/** As if a field were a list, a table, or a thing with fields of its own. */
	@ParameterizedTest
	@ValueSource(strings = { "[99999999]", "[x]", ".x", "[0].x" })
	void aNameThatNoPageGivesAFieldBreaksNothing(String ending) throws IOException {
		Neighbour person = administrator();
		String token = person.page().expectFirst("[name=_csrf]").attr("value");
		String fields = FIELDS.stream()
			.map((field) -> URLEncoder.encode(field + ending, StandardCharsets.UTF_8) + "=x")
			.collect(Collectors.joining("&"));
		assertThat(forms()).filteredOn((route) -> !ENDS_A_SESSION.matcher(route.pattern()).find())
			.allSatisfy((route) -> assertThat(person.posts(address(route), fields + "&_csrf=" + token).status())
				.isLessThan(500));
		assertThat(person.opens("/mijn").path()).as("until the end").isEqualTo("/mijn");
		assertThat(person.opens("/agenda?soort" + URLEncoder.encode(ending, StandardCharsets.UTF_8) + "=x").status())
			.isEqualTo(400);
	}

	/** A number, a key or a word in an address that means nothing there. */
	@ParameterizedTest
	@ValueSource(strings = { "x", "99999999999999999999", "%00" })
	void anAddressThatMeansNothingIsNoFault(String part) throws IOException {
		Neighbour person = administrator();
		String token = person.page().expectFirst("[name=_csrf]").attr("value");
		assertThat(Route.table()).filteredOn((route) -> route.pattern().contains("{")).allSatisfy((route) -> {
			String address = route.pattern().replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", part);
			Neighbour answered = route.method().equals("GET") ? person.opens(address)
					: person.posts(address, "_csrf=" + token);
			assertThat(answered.status()).as(address).isLessThan(500);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999999999999999999", "a\u0000" })
	void whatNoPageAsksForIsNoFault(String value) throws IOException {
		Neighbour person = administrator();
		String query = filledWith(Stream.concat(FIELDS.stream(), PARAMETERS.stream()), value);
		assertThat(Route.table()).filteredOn((route) -> route.method().equals("GET") && route.example().startsWith("/"))
			.allSatisfy((route) -> {
				person.opens(address(route).replaceFirst("\\?.*", "").replaceAll("[{}]", "") + "?" + query);
				assertThat(person.status()).isLessThan(500);
			});
		assertThat(person.opens("/mijn").path()).as("until the end").isEqualTo("/mijn");
	}

	/**
	 * A form that is right but for one field comes further than one that is wrong
	 * everywhere.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/inloggen", "/mijn", "/mijn/adres", "/mijn/beveiliging", "/mijn/beveiliging/app",
			"/beheer/mensen/uitnodigen", "/beheer/mensen/{account}", "/contact/vraag",
			"/contact/aansluiten-organisatie", "{taken}/antwoorden", "{taken}/vragen", "{taken}/doorzendingen",
			"{taken}/overdrachten", "{taken}/notities", "{taken}/afsluitingen", "{taken}/weigeringen",
			"/agenda/{gathering}/aanmelden", "/agenda/{gathering}/opschrijven", "/agenda/{gathering}/wijziging",
			"/agenda/{gathering}/organisatoren", "/agenda/{gathering}/annulering", "/beheer/agenda/nieuw",
			"/beheer/agenda/reeksen/nieuw" })
	void aScriptAmongGoodValuesIsShownAsTextOrNotAtAll(String page) {
		int fields = filledIn(visit(page)).size();
		assertThat(fields).as("fields on %s", page).isPositive();
		for (int spoilt = 0; spoilt < fields; spoilt++) {
			Neighbour person = visit(page);
			List<KeyVal> good = filledIn(person);
			String token = person.page().expectFirst("main [name=_csrf]").attr("value");
			String action = URI.create(form(person).absUrl("action")).getPath();
			good.get(spoilt).value(BREAKS_OUT);
			person.posts(action, sent(good) + "&_csrf=" + token);
			assertThat(person.status()).as("%s on %s", good.get(spoilt).key(), page).isLessThan(500);
			assertThat(person.page().select("script:not([src]), [onerror], img[src=x]"))
				.as("%s on %s", good.get(spoilt).key(), page)
				.noneMatch((element) -> element.outerHtml().contains("alert"));
			assertThat(person.opens(page.contains("{") ? "/mijn" : page).page().select("[onerror]")).isEmpty();
		}
	}

	private Neighbour visit(String page) {
		Neighbour person = page.equals("/inloggen") ? new Neighbour(this.port) : administrator();
		String address = page;
		if (page.startsWith("{taken}")) {
			String desk = "/beheer/contactverzoeken/" + this.requests.question("anna@example.org");
			person.opens(desk).takesForm("form[action$=/toewijzingen]").sends();
			address = page.replace("{taken}", desk);
		}
		if (page.contains("{gathering}")) {
			address = page.replace("{gathering}", this.gatherings.published(20).slug());
		}
		return person.opens(address.replace("{account}", this.newcomers.invited(Role.MEMBER).publicId().toString()));
	}

	private static FormElement form(Neighbour person) {
		return (FormElement) person.page().expectFirst("main form[method=post]:has([name]:not([name=_csrf]))");
	}

	/** What somebody in their right mind would send. */
	private static List<KeyVal> filledIn(Neighbour person) {
		FormElement form = form(person);
		form.select("[type=radio], [type=checkbox]").removeAttr("checked");
		form.select("[type=radio]").stream().limit(1).forEach((button) -> button.attr("checked", ""));
		form.select("[type=checkbox]").stream().limit(1).forEach((box) -> box.attr("checked", ""));
		form.select("select").forEach((list) -> list.select("option").last().attr("selected", ""));
		return form.formData()
			.stream()
			.filter((field) -> !field.key().equals("_csrf"))
			.map((field) -> field.value().isEmpty() && GOOD.containsKey(field.key())
					? field.value(GOOD.get(field.key())) : field)
			.collect(Collectors.toList());
	}

	private static String sent(List<KeyVal> fields) {
		return fields.stream()
			.map((field) -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3 })
	void megabytesAreNoReasonToFall(int megabytes) throws IOException {
		String much = "x".repeat(megabytes * 1024 * 1024);
		assertThat(forms()).allSatisfy((route) -> {
			Neighbour person = administrator();
			String token = person.page().expectFirst("[name=_csrf]").attr("value");
			String field = route.pattern().startsWith("/contact") || route.pattern().startsWith("/beheer") ? "tekst"
					: "email";
			person.posts(address(route), "_csrf=" + token + "&" + field + "=" + much);
			assertThat(person.status()).isLessThan(500);
		});
	}

	@Test
	void withoutItsTokenNoFormDoesAnything() throws IOException {
		assertThat(forms()).filteredOn((route) -> !CHANGES_NOTHING_OF_ONES_OWN.matcher(route.pattern()).lookingAt())
			.allSatisfy((route) -> {
				Neighbour person = administrator();
				person.posts(address(route), "naam=x");
				assertThat(person.status()).isEqualTo(403);
				assertThat(person.opens("/mijn").path()).as("still signed in").isEqualTo("/mijn");
			});
	}

}
