package nl.dorpel;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.contact.GivenRequests;
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

	/** Every field that a form of the portal has, and some that none has. */
	/** Programs that read mail end a notice, and a recount keeps nothing. */
	private static final Pattern CHANGES_NOTHING_OF_ONES_OWN = Pattern.compile("/afmelden/|/trendbureau/natellen$");

	private static final List<String> FIELDS = List.of("email", "terug", "code", "aanvraag", "passkey", "naam", "taal",
			"rollen", "bericht", "telefoon", "organisatie", "plaats", "onderwerpen", "soort", "over", "tekst", "aan",
			"reden", "collega", "versie", "regel", "gezien", "taak", "sleutel", "persona", "huis", "onbekend");

	private static final String SCRIPT = "\"'><script>alert(1)</script>${7*7}\r\nBcc: eve@example.org";

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenRequests requests;

	private List<Route> forms() throws IOException {
		List<Route> forms = Route.table().stream().filter((route) -> route.method().equals("POST")).toList();
		assertThat(forms).hasSizeGreaterThan(30);
		return forms;
	}

	private String address(Route route) {
		Account somebody = this.newcomers.invited(Role.MEMBER);
		return route.example()
			.replace("{account}", somebody.publicId().toString())
			.replace("{mail}", "00000000-0000-0000-0000-000000000000")
			.replace("{draft}", "00000000-0000-0000-0000-000000000000")
			.replace("{request}", this.requests.question(String.valueOf(somebody.email())));
	}

	private Neighbour administrator() {
		return this.newcomers.signedIn(this.newcomers.invited(Role.ADMIN), this.port);
	}

	private static String filledWith(String value) {
		String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
		return FIELDS.stream().map((field) -> field + "=" + encoded).collect(Collectors.joining("&"));
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
