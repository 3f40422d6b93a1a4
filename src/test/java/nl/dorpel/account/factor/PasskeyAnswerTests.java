package nl.dorpel.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is no answer of a passkey.
 */
@WebTest
class PasskeyAnswerTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "null", "[]", "geen json", "{\"id\":\"AAAA\"}",
			"{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
			"{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":"
					+ "{\"authenticatorData\":\"AAAA\",\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}" })
	void whatIsNoAnswerOfAPasskeyIsRefusedInWords(String answer) {
		Neighbour neighbour = new Neighbour(this.port).opens("/inloggen");
		String data = "_csrf=" + neighbour.page().expectFirst("main [name=_csrf]").attr("value") + "&passkey="
				+ URLEncoder.encode(answer, StandardCharsets.UTF_8);
		assertThat(neighbour.posts("/inloggen/passkey", data).status()).isEqualTo(422);
		assertThat(neighbour.posts("/inloggen/passkey/vraag", data).status()).isEqualTo(200);
		assertThat(neighbour.posts("/inloggen/passkey", data).status()).isEqualTo(422);
		assertThat(neighbour.reads()).contains("Het lukte niet met je passkey");
	}

}
