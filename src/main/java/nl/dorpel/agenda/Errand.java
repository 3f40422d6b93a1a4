package nl.dorpel.agenda;

/**
 * A letter that is to be written: of which kind, to whom, and on what occasion. It is the
 * key of the job that writes it.
 *
 * @param reader the number of their registration, or of their invitation
 */
public record Errand(String kind, long reader, String occasion) {

	/** As {@link #key} wrote it. */
	public static Errand of(String key) {
		String[] parts = key.split(":", 3);
		return new Errand(parts[0], Long.parseLong(parts[1]), parts[2]);
	}

	public String key() {
		return this.kind + ":" + this.reader + ":" + this.occasion;
	}

}
