package nl.dorpel.trendbureau.voting;

/**
 * A ballot that has not been counted, and why.
 */
class BallotRefused extends RuntimeException {

	private final Reason reason;

	BallotRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	/** What stands in the way. */
	enum Reason {

		/** The round isn't open, or not any more. */
		TOO_LATE("trendbureau.vote.too-late"), NOT_OPEN("trendbureau.vote.not-open"),

		/** Works for LSA, since before the round opened or since it did. */
		STAFF("trendbureau.vote.staff"),

		/** Not on the list of those who may vote. */
		NO_ELECTOR("trendbureau.vote.no-elector"),

		/** Voted already, and this is no replacement. */
		VOTED("trendbureau.vote.voted"),

		/** No ballot of this round has this receipt. */
		WRONG_RECEIPT("trendbureau.vote.wrong-receipt");

		private final String text;

		Reason(String text) {
			this.text = text;
		}

		/** A message. */
		String text() {
			return this.text;
		}

	}

}
