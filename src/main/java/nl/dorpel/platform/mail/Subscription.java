package nl.dorpel.platform.mail;

import java.util.UUID;

/**
 * A kind of notices that people are mailed until they say stop, such as news of a theme
 * that they follow. A bean of this type is all that is needed for one click to end them;
 * {@link Subscriptions#address} is for {@link Letter#unsubscribedAt}.
 */
public interface Subscription {

	/** As it stands in addresses: lower case, in Dutch, such as {@code thema}. */
	String slug();

	/** A key of the messages that tells what the notices are about. */
	String about();

	/**
	 * Ends the notices to one person. In a transaction; nothing happens if they have
	 * ended already.
	 * @param key of what the module keeps of it: random, for who knows it needs no more
	 */
	void end(UUID key);

}
