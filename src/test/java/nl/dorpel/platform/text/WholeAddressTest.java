package nl.dorpel.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WholeAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "jan@x.nl", "Mail JAN@X.NL.", "<jan@x.nl>", "jan@x.nl, piet@x.nl", "(jan@x.nl)" })
	void anAddressIsFoundAmongWords(String text) {
		assertThat(WholeAddress.pattern("jan@x.nl").matcher(text).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "marijan@x.nl", "mari.jan@x.nl", "éjan@x.nl", "jan@x.nl.example", "jan@x.nlé", "jan@xanl" })
	void aLongerOneIsAnother(String text) {
		assertThat(WholeAddress.pattern("jan@x.nl").matcher(text).find()).isFalse();
	}

	@Test
	void whatMeansSomethingInAnExpressionIsMeantAsItStands() {
		assertThat(WholeAddress.pattern("j+a'n*é@x.nl").matcher("van j+a'n*É@x.nl").find()).isTrue();
	}

}
