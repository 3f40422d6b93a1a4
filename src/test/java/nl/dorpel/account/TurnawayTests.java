package nl.dorpel.account;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who is blocked, or leaves, while their mail is on its way.
 */
@WebTest
class TurnawayTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Farewell farewell;

	@Autowired
	JdbcClient jdbc;

	private Account account;

	private Neighbour neighbour;

	private String letter = "";

	@BeforeEach
	void somebodyWithAMail() {
		this.account = this.newcomers.invited(Role.MEMBER);
		String email = String.valueOf(this.account.email());
		this.neighbour = new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		this.letter = this.newcomers.lastLetterTo(email).text();
	}

	private void isBlocked() {
		this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?").param(this.account.id()).update();
	}

	private static void assertTurnedAway(Neighbour neighbour) {
		assertThat(neighbour.status()).isEqualTo(403);
		assertThat(neighbour.reads()).contains("Je kunt nu niet inloggen", "geblokkeerd of verwijderd");
		assertThat(neighbour.opens("/mijn").path()).isEqualTo("/inloggen");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whoIsBlockedIsToldSo(boolean byCode) {
		isBlocked();
		assertTurnedAway(byCode ? this.neighbour.fills("code", Newcomers.code(this.letter)).sends()
				: new Neighbour(this.port).opens(this.letter.replaceFirst("(?s).*(/inloggen/link/\\S+).*", "$1"))
					.sends());
	}

	@Test
	void whoHasASecondFactorIsToldBeforeItIsAsked() {
		this.jdbc.sql("insert into totp (account_id, secret, last_step, since) values (?, ?, 0, now())")
			.params(this.account.id(), new byte[21])
			.update();
		isBlocked();
		assertTurnedAway(this.neighbour.fills("code", Newcomers.code(this.letter)).sends());
	}

	@Test
	void whoIsBlockedBeforeTheMailIsWrittenGetsNone() {
		Account other = this.newcomers.invited(Role.MEMBER);
		new Neighbour(this.port).opens("/inloggen").fills("email", String.valueOf(other.email())).sends();
		this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?").param(other.id()).update();
		this.newcomers.runJobs();
		assertThat(this.jdbc.sql("select count(*) from mail where recipient = ?")
			.param(other.email())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoHasLeftFindsThatTheMailNoLongerWorks() {
		this.farewell.say(this.account.id());
		Neighbour late = this.neighbour.fills("code", Newcomers.code(this.letter)).sends();
		assertThat(late.status()).isEqualTo(422);
		assertThat(late.reads()).contains("werkt niet meer");
		assertThat(new Neighbour(this.port).opens(this.letter.replaceFirst("(?s).*(/inloggen/link/\\S+).*", "$1"))
			.sends()
			.reads()).contains("werkt niet meer");
	}

}
