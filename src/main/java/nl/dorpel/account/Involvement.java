package nl.dorpel.account;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a module knows somebody to take part in, for "Mijn gegevens". A bean of this type
 * is all that is needed; {@code @Order} says where it stands.
 */
public interface Involvement {

	/** In a fixed number of queries, the last first; empty if there is nothing. */
	List<Part> partsOf(long accountId);

	/**
	 * One thing that somebody takes part in.
	 *
	 * @param label a key of the messages that tells what it is
	 * @param name which one; may be empty
	 * @param path of its page, without language, or null
	 * @param at since when, or when it was last changed
	 */
	record Part(String label, String name, @Nullable String path, Instant at) {

	}

}
