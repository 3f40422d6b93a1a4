package nl.dorpel.account;

import java.time.Instant;
import java.util.List;

/**
 * What somebody takes part in, for the list on "Mijn gegevens". A bean of this type is
 * all that is needed.
 */
public interface TakesPart {

	/** The last first. */
	List<Part> of(long accountId);

	/**
	 * One thing.
	 *
	 * @param what a key of the messages, such as {@code trendbureau.part.proposal}
	 * @param title in Dutch, as its page has it
	 * @param path within the portal
	 */
	record Part(String what, String title, String path, Instant at) {

	}

}
