package nl.dorpel.account.factor;

import java.util.List;
import java.util.stream.IntStream;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first passkey of somebody makes the handle by which every device knows them.
 */
@WebTest
class FirstPasskeyTests {

	private static final int DEVICES = 6;

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	@Test
	void sixDevicesThatStartAtTheSameMomentAllGetTheSameHandle() throws Exception {
		Account account = this.newcomers.invited(Role.MEMBER);
		List<Neighbour> devices = IntStream.range(0, DEVICES)
			.mapToObj((i) -> this.newcomers.signedIn(account, this.port).opens("/mijn/beveiliging"))
			.toList();
		List<Integer> answers = Together.all(DEVICES, (i) -> () -> invites(devices.get(i)).status());
		assertThat(answers).containsOnly(200);
		assertThat(devices).map((device) -> device.page().text().replaceFirst(".*\"user\":\\{([^}]*)}.*", "$1"))
			.allMatch((user) -> user.contains("\"id\""))
			.containsOnly(devices.getFirst().page().text().replaceFirst(".*\"user\":\\{([^}]*)}.*", "$1"));
		assertThat(this.jdbc.sql("select count(*) from user_entities where account_id = ?")
			.param(account.id())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private static Neighbour invites(Neighbour device) {
		String token = device.page().expectFirst("main [name=_csrf]").attr("value");
		return device.posts("/mijn/beveiliging/passkeys/uitnodiging", "naam=Telefoon&_csrf=" + token);
	}

}
