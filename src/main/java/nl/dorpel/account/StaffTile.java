package nl.dorpel.account;

import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A door on the start page of staff. A bean of this type is all that is needed;
 * {@code @Order} says where it stands.
 */
public interface StaffTile {

	/** Where it leads, without language. */
	String path();

	/** A key of the messages, with a {@code .tile} that tells what is behind it. */
	String title();

	/**
	 * How much there is to do behind it, told by the message {@code <title>.tile.count}.
	 * Empty for a door behind which nothing waits.
	 */
	OptionalInt waiting();

	/** Who are no staff and do this work as well: they find it among their own. */
	default Set<Role> alsoFor() {
		return Set.of();
	}

	/**
	 * A tile as a page shows it.
	 *
	 * @param waiting how much there is to do, or null when nothing ever waits there
	 */
	record Door(String path, String title, @Nullable Integer waiting) {

		public static Door to(StaffTile tile) {
			OptionalInt waiting = tile.waiting();
			return new Door(tile.path(), tile.title(), waiting.isPresent() ? waiting.getAsInt() : null);
		}

	}

}
