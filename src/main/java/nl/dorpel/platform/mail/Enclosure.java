package nl.dorpel.platform.mail;

import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file that goes along with a letter.
 */
@Embeddable
public class Enclosure {

	// They stand in headers
	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,60}");

	private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+(; [a-z]+=[A-Za-z0-9-]+)*");

	private String name;

	private String mediaType;

	@Column(columnDefinition = "bytea")
	private byte[] content;

	protected Enclosure() {
	}

	/**
	 * @param name such as {@code agenda.ics}
	 * @param mediaType such as {@code text/calendar; charset=UTF-8}
	 * @throws IllegalArgumentException if one of them does not fit in a header
	 */
	public Enclosure(String name, String mediaType, byte[] content) {
		if (!NAME.matcher(name).matches() || !MEDIA_TYPE.matcher(mediaType).matches()) {
			throw new IllegalArgumentException("Cannot enclose %s as %s".formatted(name, mediaType));
		}
		this.name = name;
		this.mediaType = mediaType;
		this.content = content.clone();
	}

	public String name() {
		return this.name;
	}

	public String mediaType() {
		return this.mediaType;
	}

	public byte[] content() {
		return this.content.clone();
	}

}
