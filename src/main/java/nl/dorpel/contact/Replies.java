package nl.dorpel.contact;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people reply when they were asked something back, by the link in their mail.
 */
@Component
public class Replies {

	private final ContactRequests requests;

	private final Clock clock;

	Replies(ContactRequests requests, Clock clock) {
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * What somebody with the link sees.
	 *
	 * @param question what was asked in the mail with the link
	 * @param open whether there is somebody to read a reply
	 */
	public record Asking(String reference, @Nullable String question, boolean open) {

	}

	/** Empty if the link is not one of ours, or too old. */
	@Transactional(readOnly = true)
	public Optional<Asking> find(String token) {
		byte[] hash = new ReplyToken(token).hash();
		return this.requests.findByReplyToken(hash)
			.map((request) -> new Asking(request.reference(), question(request, hash), request.state().isOpen()));
	}

	/**
	 * The same words twice are one reply.
	 * @return false if nobody waits for a reply any more
	 */
	@Transactional
	public boolean receive(String token, String text) {
		Optional<ContactRequest> request = this.requests.lockByReplyToken(new ReplyToken(token).hash());
		if (request.isPresent() && isLast(request.get(), text)) {
			return true;
		}
		Optional<ContactRequest> open = request.filter((found) -> found.state().isOpen());
		open.ifPresent((found) -> found.course().reply(text, this.clock.instant()));
		return open.isPresent();
	}

	private static boolean isLast(ContactRequest request, String text) {
		HistoryLine last = request.history().getLast();
		return last.kind() == LineKind.REPLY_RECEIVED && text.equals(last.text());
	}

	private static @Nullable String question(ContactRequest request, byte[] hash) {
		return request.course().question(hash).map(HistoryLine::text).orElse(null);
	}

}
