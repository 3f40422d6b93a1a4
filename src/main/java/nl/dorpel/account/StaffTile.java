package nl.dorpel.account;

import java.util.OptionalInt;

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

}
