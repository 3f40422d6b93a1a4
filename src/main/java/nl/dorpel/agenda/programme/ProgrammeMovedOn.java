package nl.dorpel.agenda.programme;

/**
 * Somebody else changed the programme since it was looked at.
 */
class ProgrammeMovedOn extends RuntimeException {

	ProgrammeMovedOn(String slug) {
		super("The programme of %s has moved on".formatted(slug));
	}

}
