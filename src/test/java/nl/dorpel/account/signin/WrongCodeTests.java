package nl.dorpel.account.signin;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import nl.dorpel.Neighbour;
import nl.dorpel.QueryCounter;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.account.mailed.WrongCode;
import nl.dorpel.platform.mail.ReadableMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One mail after the other gives no more guesses.
 */
@WebTest
class WrongCodeTests {

	@LocalServerPort
	int port;

	@Autowired
	FrontDoor door;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Farewell farewell;

	@Autowired
	QueryCounter queries;

	@Autowired
	JdbcClient jdbc;

	private Account account;

	private String email = "";

	@BeforeEach
	void somebodyWithAnAccount() {
		this.account = this.newcomers.invited(Role.MEMBER);
		this.email = String.valueOf(this.account.email());
	}

	private static String link(ReadableMail mail) {
		return mail.text().replaceFirst("(?s).*(/inloggen/link/\\S+).*", "$1");
	}

	/** Asks for a mail and tries five codes; gives what was told each time. */
	private List<String> guesses(String email) {
		UUID proof = this.door.knock(email, null);
		return Stream.generate(() -> refusal(proof, "no code")).limit(5).toList();
	}

	private String refusal(UUID proof, String code) {
		try {
			this.door.openWithCode(proof, code);
			return "let in";
		}
		catch (WrongCode ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	@Test
	void afterTenWrongCodesOnlyTheLinkWorks() {
		UUID proof = this.door.knock(this.email, null);
		ReadableMail mail = this.newcomers.lastLetterTo(this.email);
		guesses(this.email);
		guesses(this.email);
		assertThat(refusal(proof, Newcomers.code(mail.text()).replace(" ", ""))).contains("4 left");
		assertThat(new Neighbour(this.port).opens(link(mail)).sends().path()).isEqualTo("/mijn");
		Neighbour owner = new Neighbour(this.port).opens("/inloggen").fills("email", this.email).sends();
		assertThat(owner.fills("code", "123456").sends().reads()).contains("Met de link in de mail lukt het ook.");
		ReadableMail later = this.newcomers.lastLetterTo(this.email);
		assertThat(later.text()).contains("werkt vandaag alleen de link", "De link werkt 30 minuten")
			.doesNotContainPattern("\\d{3} \\d{3}");
		assertThat(new Neighbour(this.port).opens(link(later)).sends().path()).isEqualTo("/mijn");
	}

	@Test
	void nineAreNotTooManyAndADayLaterTheyAreForgotten() {
		guesses(this.email);
		UUID proof = this.door.knock(this.email, null);
		String code = Newcomers.code(this.newcomers.lastLetterTo(this.email).text()).replace(" ", "");
		this.jdbc.sql("update wrong_code set codes = 10 where account_id = ?").param(this.account.id()).update();
		assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> this.door.openWithCode(proof, code));
		this.jdbc.sql("update wrong_code set since = since - interval '1 day' where account_id = ?")
			.param(this.account.id())
			.update();
		assertThat(this.door.openWithCode(proof, code).accountId()).isEqualTo(this.account.id());
		UUID next = this.door.knock(this.email, null);
		String nextCode = Newcomers.code(this.newcomers.lastLetterTo(this.email).text()).replace(" ", "");
		this.jdbc.sql("update wrong_code set codes = 9, since = now() where account_id = ?")
			.param(this.account.id())
			.update();
		assertThat(this.door.openWithCode(next, nextCode).accountId()).isEqualTo(this.account.id());
	}

	@Test
	void anAddressThatIsNobodysIsToldTheSameForTheSameWork() {
		String stranger = "niemand-" + this.email;
		for (int time = 0; time < 3; time++) {
			assertThat(guesses(stranger)).isEqualTo(guesses(this.email));
		}
		UUID known = this.door.knock(this.email, null);
		UUID unknown = this.door.knock(stranger, null);
		assertThat(this.queries.during(() -> refusal(known, "no code")))
			.isEqualTo(this.queries.during(() -> refusal(unknown, "no code")));
	}

	@Test
	void whoLeavesLeavesNoCount() {
		guesses(this.email);
		this.farewell.say(this.account.id());
		assertThat(this.jdbc.sql("select count(*) from wrong_code where account_id = ?")
			.param(this.account.id())
			.query(Integer.class)
			.single()).isZero();
	}

}
