package nl.dorpel.platform.content;

/**
 * A set of starter content that a module offers. Sets are loaded in the order of their
 * {@code @Order}, each in one transaction, and each once in the life of a database.
 */
public interface StarterSet {

	/**
	 * Order of sets that others refer to: places, topics, houses.
	 */
	int FOUNDATION = 10;

	/**
	 * Order of what the rooms show.
	 */
	int ROOMS = 20;

	/**
	 * A lasting name, by which the database remembers that it has had this set.
	 */
	String name();

	/**
	 * Writes the set, within a transaction.
	 */
	void load();

	/**
	 * A set with the given name that is loaded by the given action.
	 */
	static StarterSet of(String name, Runnable load) {
		return new StarterSet() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public void load() {
				load.run();
			}

		};
	}

}
