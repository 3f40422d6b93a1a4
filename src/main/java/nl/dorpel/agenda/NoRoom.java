package nl.dorpel.agenda;

/**
 * A party that has its seats wants more than are left. They keep what they have.
 */
public class NoRoom extends RuntimeException {

	NoRoom(int people) {
		super("There is no room for %d".formatted(people));
	}

}
