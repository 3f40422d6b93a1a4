package nl.dorpel.account.totp;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class VaultTest {

	private static final String KEY = "k".repeat(32);

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	private static Vault vault(String key) {
		return new Vault(key, new MockEnvironment());
	}

	@Test
	void whatIsSealedCannotBeReadWithoutTheKeyAndIsOtherwiseTheSame() {
		byte[] sealed = vault(KEY).seal(SECRET);
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("2345678");
		assertThat(vault(KEY).open(sealed)).isEqualTo(SECRET);
		assertThat(vault(KEY).seal(SECRET)).isNotEqualTo(sealed);
		assertThatIllegalStateException().isThrownBy(() -> vault("").open(sealed));
		assertThatIllegalStateException().isThrownBy(() -> vault("l".repeat(32)).open(sealed));
	}

	@Test
	void whatWasChangedIsNotOpened() {
		byte[] sealed = vault(KEY).seal(SECRET);
		sealed[sealed.length - 1] ^= 1;
		assertThatException().isThrownBy(() -> vault(KEY).open(sealed));
	}

	@Test
	void whatIsFromBeforeThereWasAKeyCanStillBeRead() {
		assertThat(vault(KEY).open(vault("").seal(SECRET))).isEqualTo(SECRET);
	}

	@Test
	void aKeyThatCanBeGuessedIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> vault("dorpel")).withMessageContaining("factor-key");
	}

}
