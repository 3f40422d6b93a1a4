package nl.dorpel.platform.job;

import java.time.LocalTime;

/**
 * Something that has to be done every day, on one node. A bean of this type is all that
 * is needed. When it fails it is tried again the same day, ever later.
 */
public interface DailyJob {

	/**
	 * Stands in the database, so it never changes: the module and what is done, such as
	 * {@code platform-remove-old-mail}.
	 */
	String name();

	/**
	 * When, in the Netherlands.
	 */
	LocalTime time();

	/**
	 * Does it, outside of any transaction.
	 */
	void run();

	/** One of several that somebody does. */
	static DailyJob of(String name, LocalTime time, Runnable deed) {
		record Deed(String name, LocalTime time, Runnable deed) implements DailyJob {

			@Override
			public void run() {
				this.deed.run();
			}

		}
		return new Deed(name, time, deed);
	}

}
