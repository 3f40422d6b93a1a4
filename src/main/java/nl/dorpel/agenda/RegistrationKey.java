package nl.dorpel.agenda;

import nl.dorpel.platform.text.LinkKeys;

/**
 * What opens a registration, or somebody's calendar. The person has it in a link, the
 * database knows the SHA-256 alone; each letter has a key of its own.
 */
public record RegistrationKey(String text) {

	public static RegistrationKey make() {
		return new RegistrationKey(LinkKeys.make());
	}

	public byte[] hash() {
		return LinkKeys.hash(this.text);
	}

}
