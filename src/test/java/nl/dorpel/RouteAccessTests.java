package nl.dorpel;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.contact.GivenRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every route with every role and nobody, beside the table in {@code routes.txt}. A
 * route that is not in the table fails the test.
 */
@WebTest
class RouteAccessTests {

	/** What belongs to Spring and to the machine, not to people. */
	private static final Set<String> TECHNICAL = Set.of("/error");

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenRequests requests;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	private String file = "";

	private String mail = "";

	private String request = "";

	private String draft = "";

	private String ticket = "";

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void thingsToAskFor() {
		this.ticket = this.jdbc.sql("""
				select r.door_key::text from registration r join gathering g on g.id = r.gathering_id
				where g.fictitious order by r.id limit 1
				""").query(String.class).single();
		this.file = new Neighbour(this.port).opens("/concepten/buurtkamers")
			.page()
			.select("a[href^=/bestanden/]")
			.attr("href");
		String email = String.valueOf(this.newcomers.invited(Role.MEMBER).email());
		new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		this.mail = this.newcomers.lastLetterTo(email).id().toString();
		this.request = this.requests.question(email);
		this.draft = new Neighbour(this.port).opens("/contact/vraag").path().replaceFirst(".*/", "");
	}

	@Test
	void everyRouteIsInTheTableAndTheTableHasNoOther() throws IOException {
		Set<String> routes = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(RouteAccessTests::names)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(Route.table().stream().map((route) -> route.method() + " " + route.pattern()))
			.containsExactlyInAnyOrderElementsOf(routes);
	}

	private static Stream<String> names(RequestMappingInfo route) {
		return route.getPatternValues()
			.stream()
			.filter((pattern) -> !TECHNICAL.contains(pattern))
			.flatMap((pattern) -> route.getMethodsCondition()
				.getMethods()
				.stream()
				.map((method) -> method + " " + pattern));
	}

	@TestFactory
	Stream<DynamicTest> aRouteIsOpenToWhomTheTableSaysAndToNobodyElse() throws IOException {
		List<Route> table = Route.table();
		return Stream.concat(Stream.of(DynamicTest.dynamicTest("nobody", () -> walk(table))),
				Arrays.stream(Role.values())
					.map((role) -> DynamicTest.dynamicTest(role.slug(), () -> walk(table, role))));
	}

	private void walk(List<Route> table) {
		assertThat(table).allSatisfy((route) -> {
			Neighbour nobody = new Neighbour(this.port).opens("/inloggen");
			ask(nobody, route);
			boolean sentToSignIn = nobody.path().equals("/inloggen") && !route.pattern().startsWith("/inloggen");
			assertThat(sentToSignIn).isEqualTo(!route.who().equals("everyone"));
			assertThat(nobody.status()).isLessThan(500);
		});
	}

	// Somebody else sends each form, for some end the session or the account
	private void walk(List<Route> table, Role role) {
		Neighbour reader = comesIn(role);
		assertThat(table).allSatisfy((route) -> {
			Neighbour person = route.method().equals("GET") ? reader : comesIn(role);
			ask(person, route);
			if (route.who().equals("everyone")) {
				assertThat(person.status()).isNotIn(403, 405).isLessThan(500);
			}
			else if (route.isFor(role) && route.pattern().endsWith("/terugnames")) {
				// There is nothing to take back, which is told in the same way to who may
				assertThat(person.status()).isEqualTo(404);
			}
			else if (route.isFor(role)) {
				assertThat(person.status()).isNotIn(403, 404, 405).isLessThan(500);
			}
			else {
				assertThat(person.status()).isIn(403, 404);
			}
		});
	}

	private Neighbour comesIn(Role role) {
		return this.newcomers.signedIn(this.newcomers.invited(role), this.port, "/over");
	}

	private void ask(Neighbour person, Route route) {
		String address = route.example()
			.replace("{file}", this.file)
			.replace("{mail}", this.mail)
			.replace("{request}", this.request)
			.replace("{draft}", this.draft)
			.replace("{ticket}", this.ticket);
		if (address.contains("{account}")) {
			address = address.replace("{account}", this.newcomers.invited(Role.MEMBER).publicId().toString());
		}
		if (route.method().equals("GET")) {
			person.opens(address);
		}
		else {
			String token = person.page().expectFirst("[name=_csrf]").val();
			person.posts(address,
					"_csrf=" + token + "&persona=zelfbeheerder&versie=0&regel=1&gezien=0&taak=geen&sleutel=geen");
		}
	}

}
