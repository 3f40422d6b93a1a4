package nl.dorpel.network;

import java.util.Arrays;

import nl.dorpel.platform.text.Slugged;

/**
 * The provinces of the Netherlands and of Flanders, from north to south.
 */
public enum Province implements Slugged {

	GRONINGEN("Groningen"), FRIESLAND("Friesland"), DRENTHE("Drenthe"), OVERIJSSEL("Overijssel"),
	FLEVOLAND("Flevoland"), GELDERLAND("Gelderland"), UTRECHT("Utrecht"), NOORD_HOLLAND("Noord-Holland"),
	ZUID_HOLLAND("Zuid-Holland"), ZEELAND("Zeeland"), NOORD_BRABANT("Noord-Brabant"), LIMBURG("Limburg"),
	ANTWERPEN("Antwerpen"), LIMBURG_BE("Limburg (BE)", "limburg-be"), OOST_VLAANDEREN("Oost-Vlaanderen"),
	VLAAMS_BRABANT("Vlaams-Brabant"), WEST_VLAANDEREN("West-Vlaanderen");

	private final String label;

	private final String slug;

	Province(String label) {
		this(label, label.toLowerCase(java.util.Locale.ROOT));
	}

	Province(String label, String slug) {
		this.label = label;
		this.slug = slug;
	}

	/**
	 * The province of that name.
	 * @throws IllegalArgumentException when there is none
	 */
	public static Province named(String label) {
		return Arrays.stream(values())
			.filter((province) -> province.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No province '%s'".formatted(label)));
	}

	/**
	 * The name as people write it, the same in every language.
	 */
	public String label() {
		return this.label;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
