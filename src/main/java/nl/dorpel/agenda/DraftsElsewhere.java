package nl.dorpel.agenda;

import java.util.List;

/**
 * Gatherings about which another module decides, such as the days that members register.
 * Until they are in the agenda, staff find them there and not among their own drafts; and
 * so do those of which nothing came. A bean of this type is all that is needed.
 */
public interface DraftsElsewhere {

	/** In one query. */
	List<Long> gatheringIds();

}
