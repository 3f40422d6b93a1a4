package nl.dorpel.platform.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file. Its bytes stand in a table of their own, see
 * {@link FileCabinet}.
 */
@Entity
public class StoredFile {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	private String mediaType;

	private long sizeInBytes;

	private String sha256;

	private @Nullable String textAlternative;

	private boolean aside;

	protected StoredFile() {
	}

	StoredFile(String name, String mediaType, @Nullable String textAlternative, byte[] content) {
		if (isImage(mediaType) && (textAlternative == null || textAlternative.isBlank())) {
			throw new IllegalArgumentException("The image %s has no text alternative".formatted(name));
		}
		this.name = name;
		this.mediaType = mediaType;
		this.textAlternative = textAlternative;
		this.sizeInBytes = content.length;
		this.sha256 = sha256(content);
	}

	StoredFile aside() {
		this.aside = true;
		return this;
	}

	private static boolean isImage(String mediaType) {
		return mediaType.toLowerCase(Locale.ROOT).startsWith("image/");
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public Long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String mediaType() {
		return this.mediaType;
	}

	public long sizeInBytes() {
		return this.sizeInBytes;
	}

	/**
	 * The fingerprint of the bytes, as 64 hexadecimal digits.
	 */
	public String sha256() {
		return this.sha256;
	}

	/** Whether only the page that it belongs to hands it out. */
	boolean isAside() {
		return this.aside;
	}

	/**
	 * What is to be seen, for who cannot see it. An image always has one.
	 */
	public @Nullable String textAlternative() {
		return this.textAlternative;
	}

	/**
	 * The address within the portal from which it is downloaded. A name may hold
	 * anything; in the address it is plain, and the download itself brings the name along
	 * as it is.
	 */
	public String path() {
		String plain = Normalizer.normalize(this.name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^A-Za-z0-9._-]+", "-")
			.replaceAll("^[.-]+", "");
		return "/bestanden/" + this.id + "/" + (plain.isEmpty() ? "bestand" : plain);
	}

}
