package nl.dorpel.agenda.programme;

import nl.dorpel.platform.text.Slugged;

/**
 * What sort of thing an item of a programme is. Its name on a page is the message
 * {@code agenda.programme.kind.<slug>}.
 */
public enum ProgrammeKind implements Slugged {

	STORY("verhaal"), EXPERT("deskundige"), WORK_TABLE("werktafel"), BREAK("pauze"), HARVEST("oogst");

	private final String slug;

	ProgrammeKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return "agenda.programme.kind." + this.slug;
	}

}
