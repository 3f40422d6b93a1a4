package nl.dorpel.agenda;

import nl.dorpel.platform.text.Slugged;

/**
 * What sort of gathering it is. Its name on a page is the message
 * {@code agenda.kind.<slug>}.
 */
public enum GatheringKind implements Slugged {

	OPEN_DAY("open-trendbureaudag"), WORK_SESSION("werksessie"), TEAM_MEETING("teambijeenkomst"), VISIT("werkbezoek"),
	WORKSHOP("workshop"), MEETING("ontmoeting");

	private final String slug;

	GatheringKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "agenda.kind." + this.slug;
	}

}
