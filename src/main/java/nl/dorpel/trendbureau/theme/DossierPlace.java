package nl.dorpel.trendbureau.theme;

/**
 * What belongs on the way of a theme and is told by others.
 */
public enum DossierPlace {

	/** The day about the theme. */
	OPEN_DAY("trendbureau.dossier.open-day", "day"),

	/** What the theme brought to light. */
	OUTCOMES("trendbureau.dossier.outcomes", "outcome"),

	/** Bringing it to the table of others. */
	AGENDA_SETTING("trendbureau.dossier.agenda-setting", "outcome");

	private final String label;

	private final String picture;

	DossierPlace(String label, String picture) {
		this.label = label;
		this.picture = picture;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	/** One of the pictures of the Trendbureau. */
	String picture() {
		return this.picture;
	}

}
