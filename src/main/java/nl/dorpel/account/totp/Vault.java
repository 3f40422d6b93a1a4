package nl.dorpel.account.totp;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/**
 * Encrypts secrets for the database (AES-256-GCM), with a key that stands in the settings
 * and so not in a backup: {@code DORPEL_ACCOUNT_FACTOR_KEY}. Without that setting they
 * stand there as they are.
 */
@Component
class Vault {

	private static final Logger logger = LoggerFactory.getLogger(Vault.class);

	private static final int SHORTEST_KEY = 32;

	private static final byte PLAIN = 0;

	private static final byte SEALED = 1;

	/**
	 * The key itself is long and random: salt would add nothing, but there has to be one.
	 */
	private static final String SALT = "646f7270656c2e746f7470";

	private final @Nullable BytesEncryptor encryptor;

	Vault(@Value("${dorpel.account.factor-key:}") String key, Environment environment) {
		if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
			throw new IllegalArgumentException("dorpel.account.factor-key needs 32 characters or more; "
					+ "make one with: openssl rand -base64 32");
		}
		this.encryptor = key.isEmpty() ? null : Encryptors.stronger(key, SALT);
		if (key.isEmpty() && !environment.acceptsProfiles(Profiles.of("demo"))) {
			logger.warn("The secrets of apps that show codes are not encrypted in the database: set "
					+ "DORPEL_ACCOUNT_FACTOR_KEY to the outcome of: openssl rand -base64 32");
		}
	}

	boolean encrypts() {
		return this.encryptor != null;
	}

	byte[] seal(byte[] secret) {
		return (this.encryptor != null) ? marked(SEALED, this.encryptor.encrypt(secret)) : marked(PLAIN, secret);
	}

	/**
	 * @throws IllegalStateException if it was encrypted with a key that is not there (any
	 * more)
	 */
	byte[] open(byte[] sealed) {
		byte[] content = Arrays.copyOfRange(sealed, 1, sealed.length);
		if (sealed[0] == PLAIN) {
			return content;
		}
		if (this.encryptor == null) {
			throw new IllegalStateException("dorpel.account.factor-key is needed to read what it encrypted");
		}
		return this.encryptor.decrypt(content);
	}

	private static byte[] marked(byte mark, byte[] content) {
		return ByteBuffer.allocate(content.length + 1).put(mark).put(content).array();
	}

}
