package nl.dorpel.trendbureau.theme;

import java.time.Instant;

/**
 * What another part of the portal adds to the page of a theme, such as the day about it.
 * A bean of this type is all that is needed; as long as it has nothing, the page shows
 * that it is still to come.
 */
public interface DossierChapter {

	DossierPlace place();

	/**
	 * A query for its entries, with a column for each of their components. The theme is
	 * {@code :theme}. The page of a theme asks all chapters in one statement, so that it
	 * does not get slower with each.
	 */
	String entries();

	/**
	 * Something dated that belongs to a theme.
	 *
	 * @param name what it is called, in Dutch
	 * @param path of its page, without language
	 */
	record Entry(Instant at, String name, String path) {

	}

}
