package nl.dorpel.contact;

import java.time.Clock;

import nl.dorpel.account.AccountDeactivated;
import nl.dorpel.account.AccountDeleted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a colleague had who leaves or is blocked lies on the pile of new requests again.
 */
@Component
class ColleaguesGone {

	private final ContactRequests requests;

	private final Clock clock;

	ColleaguesGone(ContactRequests requests, Clock clock) {
		this.requests = requests;
		this.clock = clock;
	}

	@EventListener
	void putBack(AccountDeleted farewell) {
		putBack(farewell.accountId());
	}

	@EventListener
	void putBack(AccountDeactivated blocked) {
		putBack(blocked.accountId());
	}

	private void putBack(long accountId) {
		this.requests.lockThoseOf(accountId).forEach((request) -> request.putBack(this.clock.instant()));
	}

}
