package nl.dorpel.account.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import nl.dorpel.Neighbour;
import nl.dorpel.QueryCounter;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What whoever stands at the door can learn, and force: nothing.
 */
@WebTest
class KnockTests {

	@LocalServerPort
	int port;

	@Autowired
	FrontDoor door;

	@Autowired
	QueryCounter queries;

	@Autowired
	Newcomers newcomers;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	private String email = "";

	@BeforeEach
	void somebodyWithAnAccount() {
		this.email = String.valueOf(this.newcomers.invited(Role.MEMBER).email());
	}

	private static String stranger() {
		return "niemand-" + UUID.randomUUID() + "@voorbeeld.example";
	}

	/** What is the same does not take longer, whatever the machine is busy with. */
	@Test
	void forAnAddressThatIsKnownTheDatabaseDoesTheSameWorkAsForOneThatIsNot() {
		this.door.knock(stranger(), null);
		List<String> known = this.queries.during(() -> this.door.knock(this.email, null));
		List<String> unknown = this.queries.during(() -> this.door.knock(stranger(), null));
		assertThat(known).hasSizeGreaterThan(2).isEqualTo(unknown);
	}

	@Test
	void oneMachineAsksAHundredTimesInHalfAnHour() {
		MockHttpServletResponse door = this.mvc.get().uri("/inloggen").exchange().getResponse();
		String page = new String(door.getContentAsByteArray(), StandardCharsets.UTF_8);
		String token = Jsoup.parse(page).expectFirst("main [name=_csrf]").val();
		for (int time = 0; time < 100; time++) {
			assertThat(knocks("203.0.113.77", token, door.getCookies())).isEqualTo(302);
		}
		assertThat(knocks("203.0.113.77", token, door.getCookies())).isEqualTo(422);
		assertThat(knocks("203.0.113.78", token, door.getCookies())).isEqualTo(302);
	}

	private int knocks(String machine, String token, Cookie[] cookies) {
		return this.mvc.post()
			.uri("/inloggen")
			.param("email", stranger())
			.param("_csrf", token)
			.cookie(cookies)
			.with((request) -> {
				request.setRemoteAddr(machine);
				return request;
			})
			.exchange()
			.getResponse()
			.getStatus();
	}

	@Test
	void ofTenWhoPressTheSameLinkAtTheSameMomentOneComesIn() throws Exception {
		new Neighbour(this.port).opens("/inloggen").fills("email", this.email).sends();
		String link = this.newcomers.lastLetterTo(this.email)
			.text()
			.replaceFirst("(?s).*(/inloggen/link/\\S+).*", "$1");
		List<String> ends = Together.all(10, (i) -> () -> new Neighbour(this.port).opens(link).sends().path());
		assertThat(ends).containsOnlyOnce("/mijn").filteredOn(link::equals).hasSize(9);
	}

	@Test
	void aSessionThatAStrangerChoseIsNotTheOneThatSomebodyComesInWith() {
		String id = UUID.randomUUID().toString();
		String chosen = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
		Neighbour victim = new Neighbour(this.port).with("dorpel", chosen).opens("/inloggen");
		victim.fills("email", this.email).sends();
		victim.fills("code", Newcomers.code(this.newcomers.lastLetterTo(this.email).text())).sends();
		assertThat(victim.path()).isEqualTo("/mijn");
		assertThat(this.jdbc.sql("select count(*) from spring_session where session_id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isZero();
		assertThat(new Neighbour(this.port).with("dorpel", chosen).opens("/mijn").path()).isEqualTo("/inloggen");
	}

}
