package nl.dorpel.trendbureau.theme;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.mail.Subscription;
import nl.dorpel.platform.mail.Subscriptions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to everybody who follows a theme, each address once, with the link that ends it.
 */
@Component
public class FollowerPost implements Subscription {

	private final Followers followers;

	private final Outbox outbox;

	private final Subscriptions subscriptions;

	FollowerPost(Followers followers, Outbox outbox, Subscriptions subscriptions) {
		this.followers = followers;
		this.outbox = outbox;
		this.subscriptions = subscriptions;
	}

	/**
	 * In the transaction of the caller, who notes there that it is done.
	 * @param letter to an address, in a language
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(long theme, BiFunction<MailAddress, Locale, Letter> letter) {
		tell(theme, Set.of(), letter);
	}

	/**
	 * Leaves out who hears of it in another way.
	 * @param but their addresses, in lower case
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(long theme, Set<String> but, BiFunction<MailAddress, Locale, Letter> letter) {
		this.followers.of(theme)
			.stream()
			.filter((follower) -> !but.contains(follower.email().toLowerCase(Locale.ROOT)))
			.forEach((follower) -> {
				Locale language = Locale.of(follower.language());
				this.outbox.post(letter.apply(follower.to(), language)
					.unsubscribedAt(this.subscriptions.address(this, follower.key(), language)));
			});
	}

	@Override
	public String slug() {
		return "thema";
	}

	@Override
	public String about() {
		return "trendbureau.follow.about";
	}

	@Override
	public void end(UUID key) {
		this.followers.end(key);
	}

}
