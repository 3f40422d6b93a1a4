package nl.dorpel.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.test.context.TestComponent;

/**
 * Notices of nothing in particular, to be ended.
 */
@TestComponent
public class TestNotices implements Subscription {

	private final Map<UUID, Boolean> subscribers = new ConcurrentHashMap<>();

	@Override
	public String slug() {
		return "proef";
	}

	@Override
	public String about() {
		return "webtest.word";
	}

	@Override
	public void end(UUID key) {
		this.subscribers.remove(key);
	}

	UUID subscribe() {
		UUID key = UUID.randomUUID();
		this.subscribers.put(key, true);
		return key;
	}

	boolean reach(UUID key) {
		return this.subscribers.containsKey(key);
	}

	static Letter letter(Subscriptions subscriptions, Subscription notices, UUID key, Locale language) {
		return Letter.to(MailAddress.of("lezer-" + key + "@voorbeeld.example"), language, "mail-test/visit")
			.with("visitor", "Bram")
			.with("link", "https://dorpel.example/bezoek")
			.unsubscribedAt(subscriptions.address(notices, key, language));
	}

}
