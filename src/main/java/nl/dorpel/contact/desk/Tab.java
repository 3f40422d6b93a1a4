package nl.dorpel.contact.desk;

import nl.dorpel.platform.text.Slugged;

/**
 * A pile of requests. Every open request that is not suspect lies on {@link #OPEN}.
 */
enum Tab implements Slugged {

	NEW("nieuw", "contact.desk.tab.new", "r.state = 'NEW' and not suspect"),
	/** Taken by who looks. */
	MINE("mijn", "contact.desk.tab.mine", "r.state in ('TAKEN', 'WAITING') and r.taken_by_id = :staff"),
	/** The person who asked has to tell more. */
	WAITING("wacht", "contact.desk.tab.waiting", "r.state = 'WAITING'"),
	OPEN("open", "contact.desk.tab.open", "r.state in ('NEW', 'TAKEN', 'WAITING') and not suspect"),
	DONE("klaar", "contact.desk.tab.done", "r.state in ('DONE', 'REFUSED')"),
	/** Also what a machine is not sure about. */
	SPAM("spam", "contact.desk.tab.spam", "suspect");

	private final String slug;

	private final String label;

	private final String condition;

	Tab(String slug, String label, String condition) {
		this.slug = slug;
		this.label = label;
		this.condition = condition;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	/**
	 * In SQL, of a request {@code r}, with {@code suspect} beside it and {@code :staff}
	 * for who looks.
	 */
	String condition() {
		return this.condition;
	}

}
