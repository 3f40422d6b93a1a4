package nl.dorpel.agenda.invitation;

import nl.dorpel.network.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited.
 *
 * @param organisation of the network, if it is one
 */
record Addressee(String name, String email, @Nullable Organisation organisation) {

	/** As long as the name of a registration may be. */
	static final int LONGEST_NAME = 80;

	static Addressee of(Organisation organisation) {
		String name = organisation.name();
		return new Addressee(name.substring(0, Math.min(name.length(), LONGEST_NAME)),
				String.valueOf(organisation.email()), organisation);
	}

}
