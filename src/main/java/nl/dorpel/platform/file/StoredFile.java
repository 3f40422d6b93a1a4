package nl.dorpel.platform.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A file with its bytes.
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

	@Basic(fetch = FetchType.LAZY)
	private byte[] content;

	private @Nullable String textAlternative;

	protected StoredFile() {
	}

	/**
	 * Makes a file that is no image; an image needs a text alternative.
	 */
	public StoredFile(String name, String mediaType, byte[] content) {
		this.name = name;
		this.mediaType = mediaType;
		this.content = content.clone();
		this.sizeInBytes = content.length;
		this.sha256 = sha256(content);
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

	public byte[] content() {
		return this.content.clone();
	}

	/**
	 * The address within the portal from which it is downloaded.
	 */
	public String path() {
		return "/bestanden/" + this.id + "/" + this.name;
	}

}
