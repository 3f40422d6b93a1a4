package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.List;

/**
 * What another part of the portal adds to the page of a theme, such as the day about it.
 * A bean of this type is all that is needed; as long as it has nothing, the page shows
 * that it is still to come.
 */
public interface DossierChapter {

	DossierPlace place();

	/** In a fixed number of queries. */
	List<Entry> entriesOf(long themeId);

	/**
	 * Something dated that belongs to a theme.
	 *
	 * @param name what it is called, in Dutch
	 * @param path of its page, without language
	 */
	record Entry(Instant at, String name, String path) {

	}

}
