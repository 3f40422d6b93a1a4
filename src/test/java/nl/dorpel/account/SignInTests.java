package nl.dorpel.account;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
 * Coming in by mail: who knows the address and reads the mail comes in, once, and nobody
 * else.
 */
@WebTest
class SignInTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	private String email = "";

	@BeforeEach
	void somebodyWithAnAccount() {
		this.email = String.valueOf(this.newcomers.invited(Role.MEMBER).email());
	}

	private Neighbour neighbour() {
		return new Neighbour(this.port);
	}

	private Neighbour knocks(String address) {
		return neighbour().opens("/inloggen").fills("email", address).sends();
	}

	private String letter() {
		return this.newcomers.lastLetterTo(this.email).text();
	}

	private static String find(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
		return matcher.group();
	}

	@Test
	void theCodeFromTheMailLetsIn() {
		Neighbour neighbour = knocks(this.email);
		neighbour.fills("code", Newcomers.code(letter())).sends();
		assertThat(neighbour.path()).isEqualTo("/mijn");
		assertThat(neighbour.reads()).contains(this.email);
	}

	@Test
	void theLinkFromTheMailShowsAButtonAndTheButtonLetsInOnce() {
		knocks(this.email.toUpperCase(Locale.ROOT));
		String path = find("/inloggen/link/\\S+", letter());
		assertThat(neighbour().opens(path).opens(path).opens("/mijn").path()).isEqualTo("/inloggen");
		Neighbour inside = neighbour().opens(path).sends();
		assertThat(inside.path()).isEqualTo("/mijn");
		assertThat(inside.opens(path).sends().reads()).contains("werkt niet meer", "Je bent al ingelogd");
		assertThat(inside.page().select("main a[href=/mijn]")).hasSize(1);
		Neighbour later = neighbour().opens(path).sends();
		assertThat(later.reads()).contains("werkt niet meer");
		assertThat(later.opens("/mijn").path()).isEqualTo("/inloggen");
	}

	@Test
	void whoSignsInComesBackWhereTheyWere() {
		Neighbour neighbour = neighbour().opens("/mijn/afscheid");
		assertThat(neighbour.path()).isEqualTo("/inloggen");
		neighbour.fills("email", this.email).sends();
		neighbour.fills("code", Newcomers.code(letter())).sends();
		assertThat(neighbour.path()).isEqualTo("/mijn/afscheid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//kwaad.example", "https://kwaad.example", "/\\kwaad.example", "javascript:alert(1)",
			"/%0d%0aSet-Cookie:x=1", "/\tx" })
	void nobodyIsSentToAnotherSite(String back) {
		Neighbour neighbour = neighbour().opens("/inloggen").fills("email", this.email).fills("terug", back).sends();
		neighbour.fills("code", Newcomers.code(letter())).sends();
		assertThat(neighbour.page().location()).startsWith("http://localhost:" + this.port + "/");
		assertThat(neighbour.opens("/mijn").path()).isEqualTo("/mijn");
	}

	@Test
	void aKnownAndAnUnknownAddressGetTheSameAnswer() {
		Neighbour known = knocks(this.email);
		Neighbour unknown = knocks("niemand-" + UUID.randomUUID() + "@voorbeeld.example");
		assertThat(unknown.status()).isEqualTo(known.status());
		assertThat(withoutSecrets(unknown)).isEqualTo(withoutSecrets(known));
		assertThat(withoutSecrets(unknown.fills("code", "123456").sends()))
			.isEqualTo(withoutSecrets(known.fills("code", "123456").sends()));
	}

	private static String withoutSecrets(Neighbour neighbour) {
		neighbour.page().select("[name=_csrf], [name=aanvraag]").remove();
		neighbour.page().select("a[href*=aanvraag]").remove();
		return neighbour.page().body().html();
	}

	@Test
	void fiveWrongCodesEndIt() {
		Neighbour neighbour = knocks(this.email);
		String code = Newcomers.code(letter());
		String wrong = code.startsWith("1") ? "222222" : "111111";
		for (int left = 4; left > 0; left--) {
			assertThat(neighbour.fills("code", wrong).sends().reads()).contains("nog " + left + " keer");
			assertThat(neighbour.status()).isEqualTo(422);
		}
		assertThat(neighbour.fills("code", wrong).sends().reads()).contains("werkt niet meer");
		assertThat(neighbour.fills("code", code).sends().reads()).contains("werkt niet meer");
		assertThat(neighbour.opens("/mijn").path()).isEqualTo("/inloggen");
	}

	@Test
	void fiftyCodesAtTheSameMomentCountAsFive() throws Exception {
		Neighbour neighbour = knocks(this.email);
		letter();
		UUID id = UUID.fromString(neighbour.address().replaceFirst(".*aanvraag=", ""));
		List<Callable<Integer>> tries = IntStream.range(0, 50).<Callable<Integer>>mapToObj((i) -> () -> {
			Neighbour guesser = neighbour().opens("/inloggen/code?aanvraag=" + id);
			return guesser.fills("code", "%06d".formatted(i)).sends().status();
		}).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
			for (Future<Integer> answer : threads.invokeAll(tries)) {
				assertThat(answer.get()).isEqualTo(422);
			}
		}
		assertThat(
				this.jdbc.sql("select wrong_codes from sign_in where id = ?").param(id).query(Integer.class).single())
			.isEqualTo(5);
	}

	@Test
	void whoAsksTooOftenIsToldToWait() {
		for (int times = 0; times < 5; times++) {
			assertThat(knocks(this.email).path()).isEqualTo("/inloggen/code");
		}
		Neighbour again = knocks(this.email.toUpperCase(Locale.ROOT));
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.reads()).contains("Wacht een half uur");
	}

	@Test
	void aLinkThatIsTooOldLetsNobodyIn() {
		Neighbour neighbour = knocks(this.email);
		String text = letter();
		this.jdbc.sql(
				"update sign_in set expires_at = created_at where account_id = (select id from account where email = ?)")
			.param(this.email)
			.update();
		assertThat(neighbour().opens(find("/inloggen/link/\\S+", text)).sends().reads()).contains("werkt niet meer");
		assertThat(neighbour.fills("code", Newcomers.code(text)).sends().reads()).contains("werkt niet meer");
	}

	@Test
	void aSessionFromBeforeIsWorthNothingAfterwards() {
		Neighbour neighbour = Neighbour.as("zelfbeheerder", this.port);
		String before = neighbour.cookie("dorpel");
		neighbour.opens("/demo").takesForm("form:has(input[value=redacteur])").sends();
		assertThat(neighbour.cookie("dorpel")).isNotEmpty().isNotEqualTo(before);
		assertThat(this.jdbc.sql("select count(*) from spring_session where session_id = ?")
			.param(new String(Base64.getDecoder().decode(before)))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void withoutItsTokenAFormIsRefusedAndLeavesNoSession() {
		Neighbour stranger = neighbour().posts("/inloggen", "email=" + this.email);
		assertThat(stranger.status()).isEqualTo(403);
		assertThat(stranger.cookie("dorpel")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "geen adres", "a@b", "a@b.nl, c@d.nl", "a@b.nl\r\nBcc: c@d.nl",
			"<script>alert(1)</script>@x.nl" })
	void whatIsNoAddressIsToldAtTheField(String address) {
		Neighbour neighbour = knocks(address);
		assertThat(neighbour.status()).isEqualTo(422);
		assertThat(neighbour.page().title()).startsWith("Fout: ");
		assertThat(neighbour.page().select("#email-fout").text()).isNotEmpty();
		assertThat(neighbour.page().select("#email").attr("value")).isEqualTo(address);
		assertThat(neighbour.page().select("main script")).isEmpty();
	}

	@Test
	void whoIsBlockedIsOutAtOnce() {
		Neighbour neighbour = knocks(this.email);
		neighbour.fills("code", Newcomers.code(letter())).sends();
		this.jdbc.sql("update account set state = 'DEACTIVATED' where email = ?").param(this.email).update();
		assertThat(neighbour.opens("/mijn").path()).isEqualTo("/inloggen");
	}

}
