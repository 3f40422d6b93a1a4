package nl.dorpel.platform.job;

import java.util.function.Consumer;

/**
 * Something that has to be done once, at a moment that {@link Jobs#plan} writes down. A
 * bean of this type is all that is needed. It is run again, ever later, until it returns
 * without an exception; after a crash it may run a second time, so it looks first whether
 * there is still something to do.
 */
public interface PlannedJob {

	/**
	 * Stands in the database, so it never changes: the module and what is done, such as
	 * {@code platform-send-mail}.
	 */
	String name();

	/**
	 * Does it, outside of any transaction.
	 * @param key what it is to be done for, as it was written down
	 */
	void run(String key);

	/** One of several that somebody does: what is done, by the name of each. */
	static PlannedJob of(String name, Consumer<String> deed) {
		record Deed(String name, Consumer<String> deed) implements PlannedJob {

			@Override
			public void run(String key) {
				this.deed.accept(key);
			}

		}
		return new Deed(name, deed);
	}

}
