package nl.dorpel.account.passkey;

/**
 * What a browser sent is not the answer of a passkey to what the portal asked.
 */
public class PasskeyRefused extends RuntimeException {

	PasskeyRefused(String message) {
		super(message);
	}

	PasskeyRefused(Throwable cause) {
		super("Not a good answer of a passkey", cause);
	}

}
