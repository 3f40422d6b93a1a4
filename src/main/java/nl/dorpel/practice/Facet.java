package nl.dorpel.practice;

/**
 * A property by which examples are narrowed down. Its values are slugs.
 */
enum Facet {

	TOPIC("onderwerp"), PROVINCE("provincie"), HOUSE_KIND("huis"), MANAGEMENT_FORM("beheer"), COMPLETENESS("stand");

	private final String parameter;

	Facet(String parameter) {
		this.parameter = parameter;
	}

	/**
	 * The name of the request parameter, and the last part of the message key.
	 */
	String parameter() {
		return this.parameter;
	}

	/**
	 * Whether its values have Dutch names in every language of the portal.
	 */
	boolean inDutch() {
		return this == TOPIC || this == PROVINCE;
	}

}
