package nl.dorpel.account.totp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeCodeTest {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	private static final Instant NOW = Instant.parse("2027-03-01T10:00:10Z");

	private static final long STEP = NOW.getEpochSecond() / 30;

	/** RFC 6238, appendix B: the last six of its eight figures. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void theCodesAreThoseOfTheStandard(long second, String code) {
		assertThat(TimeCode.of(SECRET, second / 30)).isEqualTo(code);
		assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, 0, 1 })
	void aPhoneMayBeHalfAMinuteOff(long off) {
		assertThat(TimeCode.step(SECRET, TimeCode.of(SECRET, STEP + off), NOW)).hasValue(STEP + off);
	}

	@ParameterizedTest
	@ValueSource(longs = { -20, -2, 2, 20 })
	void aPhoneThatIsFurtherOffShowsNoGoodCode(long off) {
		assertThat(TimeCode.step(SECRET, TimeCode.of(SECRET, STEP + off), NOW)).isEmpty();
	}

	@Test
	void aCodeIsNoLongerGoodAMinuteAfterItsHalfMinuteBegan() {
		String code = TimeCode.of(SECRET, STEP);
		Instant begin = Instant.ofEpochSecond(STEP * 30);
		assertThat(TimeCode.step(SECRET, code, begin.plusSeconds(59))).isPresent();
		assertThat(TimeCode.step(SECRET, code, begin.plusSeconds(60))).isEmpty();
	}

	@Test
	void theCodeOfAnotherSecretIsNoGood() {
		assertThat(TimeCode.step("another secret bytes".getBytes(StandardCharsets.US_ASCII), TimeCode.of(SECRET, STEP),
				NOW))
			.isEmpty();
	}

	/** RFC 4648, section 10, where there is no padding. */
	@Test
	void theKeyToTypeOverIsThatOfTheStandard() {
		assertThat(SharedKey.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
		SharedKey key = SharedKey.of(SECRET, "anna+dorp@voorbeeld.example");
		assertThat(key.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
		assertThat(key.address()).isEqualTo("otpauth://totp/Dorpel:anna%2Bdorp%40voorbeeld.example"
				+ "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Dorpel");
	}

}
