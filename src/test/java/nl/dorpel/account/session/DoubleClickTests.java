package nl.dorpel.account.session;

import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that is sent twice by one device, before the first answer is there.
 */
@WebTest
class DoubleClickTests {

	@Autowired
	Newcomers newcomers;

	@LocalServerPort
	int port;

	@Test
	void whatIsDoneIsSaidToEachOfTwoClicks() throws Exception {
		Neighbour person = this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port).opens("/mijn");
		String token = person.page().expectFirst("main [name=_csrf]").val();
		for (int round = 0; round < 5; round++) {
			List<Integer> answers = Together.all(6,
					(at) -> () -> sameDeviceAs(person).posts("/mijn/agenda/sleutels", "_csrf=" + token).status());
			assertThat(answers).containsOnly(200);
		}
	}

	private Neighbour sameDeviceAs(Neighbour person) {
		Neighbour same = new Neighbour(this.port);
		for (String cookie : new String[] { "dorpel", "form" }) {
			same.with(cookie, person.cookie(cookie));
		}
		return same;
	}

}
