package nl.dorpel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.springframework.core.io.ClassPathResource;
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

	/** An author is somebody else than who asks here, whatever their role. */
	private static final Map<String, List<Role>> WHO = Map.of("everyone", List.of(Role.values()), "member",
			List.of(Role.values()), "author", List.of(), "core-group", List.of(Role.CORE_GROUP), "core-group,staff",
			List.of(Role.CORE_GROUP, Role.STAFF, Role.ADMIN), "editor", List.of(Role.EDITOR, Role.STAFF, Role.ADMIN),
			"staff", List.of(Role.STAFF, Role.ADMIN), "admin", List.of(Role.ADMIN));

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

	@BeforeEach
	void thingsToAskFor() {
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

	/**
	 * A line of the table.
	 *
	 * @param who the least that somebody must be
	 * @param example an address of the route, with what is there for every role
	 */
	record Route(String method, String pattern, String who, String example) {

		static Route of(String line) {
			List<String> cells = Arrays.stream(line.split("\\s+")).toList();
			return new Route(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
		}

		boolean isFor(Role role) {
			return WHO.get(this.who).contains(role);
		}

	}

	private static List<Route> table() throws IOException {
		return new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map(Route::of)
			.toList();
	}

	@Test
	void everyRouteIsInTheTableAndTheTableHasNoOther() throws IOException {
		Set<String> routes = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(RouteAccessTests::names)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(table().stream().map((route) -> route.method() + " " + route.pattern()))
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
		List<Route> table = table();
		return Stream.concat(Stream.of(DynamicTest.dynamicTest("nobody", () -> walk(table))),
				Arrays.stream(Role.values())
					.map((role) -> DynamicTest.dynamicTest(role.slug(), () -> walk(table, role))));
	}

	private void walk(List<Route> table) {
		assertThat(table).allSatisfy((route) -> {
			Neighbour nobody = new Neighbour(this.port).opens("/inloggen");
			ask(nobody, route, nobody.page().select("[name=_csrf]").attr("value"), this.newcomers.invited(Role.MEMBER));
			boolean sentToSignIn = nobody.path().equals("/inloggen") && !route.pattern().startsWith("/inloggen");
			assertThat(sentToSignIn).isEqualTo(!route.who().equals("everyone"));
			assertThat(nobody.status()).isLessThan(500);
		});
	}

	// Somebody else each time, for some routes end the session or the account
	private void walk(List<Route> table, Role role) {
		assertThat(table).allSatisfy((route) -> {
			Neighbour person = this.newcomers.signedIn(this.newcomers.invited(role), this.port);
			String token = person.page().select("[name=_csrf]").attr("value");
			assertThat(token).isNotEmpty();
			ask(person, route, token, this.newcomers.invited(Role.MEMBER));
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

	private void ask(Neighbour person, Route route, String token, Account subject) {
		String address = route.example()
			.replace("{account}", subject.publicId().toString())
			.replace("{file}", this.file)
			.replace("{mail}", this.mail)
			.replace("{request}", this.request)
			.replace("{draft}", this.draft);
		if (route.method().equals("GET")) {
			person.opens(address);
		}
		else {
			person.posts(address,
					"_csrf=" + token + "&persona=zelfbeheerder&versie=0&regel=1&gezien=0&taak=geen&sleutel=geen");
		}
	}

}
