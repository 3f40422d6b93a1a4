package nl.dorpel.contact;

import nl.dorpel.account.AddressChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who has another address gets the answers to their requests there, and is still found by
 * it when they leave.
 */
@Component
class AskersMove {

	private final ContactRequests requests;

	AskersMove(ContactRequests requests) {
		this.requests = requests;
	}

	@EventListener
	void moveAlong(AddressChanged moved) {
		this.requests.of(moved.accountId(), moved.before())
			.forEach((request) -> request.askerMoved(moved.before(), moved.now()));
	}

}
