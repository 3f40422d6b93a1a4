package nl.dorpel.account.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import nl.dorpel.platform.web.QrCode;

/**
 * What somebody puts in their app: a QR code to scan, or a text to type over.
 *
 * @param text in groups of four letters
 * @param address for an app on this same device
 */
public record SharedKey(String text, String address, QrCode qr) {

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	static SharedKey of(byte[] secret, String owner) {
		String key = base32(secret);
		String label = URLEncoder.encode(owner, StandardCharsets.UTF_8).replace("+", "%20");
		String address = "otpauth://totp/Dorpel:" + label + "?secret=" + key + "&issuer=Dorpel";
		return new SharedKey(key.replaceAll("(.{4})(?!$)", "$1 "), address, QrCode.of(address));
	}

	/** RFC 4648; twenty bytes are 32 letters, without padding. */
	static String base32(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		for (int bit = 0; bit < bytes.length * Byte.SIZE; bit += BITS) {
			int value = 0;
			for (int i = bit; i < bit + BITS; i++) {
				boolean set = i / Byte.SIZE < bytes.length && (bytes[i / Byte.SIZE] >> (7 - i % Byte.SIZE) & 1) == 1;
				value = value << 1 | (set ? 1 : 0);
			}
			text.append(BASE32.charAt(value));
		}
		return text.toString();
	}

}
