package nl.dorpel.agenda;

import java.util.Optional;

import nl.dorpel.account.SignedIn;

/**
 * Where gatherings of one kind have more to be done than the desk that all share. The
 * desk leads there.
 */
public interface Workplace {

	/**
	 * The page of this gathering.
	 * @return empty if it has none, or none for this person
	 */
	Optional<Link> of(SignedIn person, Gathering gathering);

	/**
	 * Where to.
	 *
	 * @param label the key of what the page is called
	 */
	record Link(String path, String label) {

	}

}
