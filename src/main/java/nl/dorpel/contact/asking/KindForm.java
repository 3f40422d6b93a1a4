package nl.dorpel.contact.asking;

import org.jspecify.annotations.Nullable;

/**
 * What it is about.
 *
 * @param over the page that somebody comes from
 */
record KindForm(@Nullable String soort, @Nullable String over) {

	String kind() {
		return (this.soort != null) ? this.soort : "";
	}

}
