package nl.dorpel.contact;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import nl.dorpel.account.Account;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests to test with, as visitors make them, and how they are afterwards.
 */
@TestComponent
public class GivenRequests {

	private final Reception reception;

	private final ContactRequests requests;

	private final TransactionTemplate transaction;

	GivenRequests(Reception reception, ContactRequests requests, TransactionTemplate transaction) {
		this.reception = reception;
		this.requests = requests;
		this.transaction = transaction;
	}

	/** A question to the network; gives its reference. */
	public String question(String email) {
		return receive(RequestKind.QUESTION, email, null, Set.of(), Set.of());
	}

	public String suspect(String email, Suspicion suspicion) {
		return receive(RequestKind.QUESTION, email, null, Set.of(), Set.of(suspicion));
	}

	public String join(String email, MembershipKind kind, Set<Topic> topics) {
		return receive(RequestKind.JOIN, email, kind, topics, Set.of());
	}

	/**
	 * A question of somebody who is signed in, and wants the answer at another address.
	 */
	public String question(Account asker, String email) {
		return receive(RequestKind.QUESTION, email, null, Set.of(), Set.of(), asker.id());
	}

	/** Gives a request to a colleague. */
	public void handOver(String reference, Account to) {
		read(reference, (request) -> {
			request.course().handOver(to, to, request.receivedAt());
			return true;
		});
	}

	private String receive(RequestKind kind, String email, @Nullable MembershipKind join, Set<Topic> topics,
			Set<Suspicion> suspicions) {
		return receive(kind, email, join, topics, suspicions, null);
	}

	private String receive(RequestKind kind, String email, @Nullable MembershipKind join, Set<Topic> topics,
			Set<Suspicion> suspicions, @Nullable Long askerId) {
		UUID key = UUID.randomUUID();
		Asked asked = new Asked("Anna", email, null, (join == MembershipKind.HOUSE) ? "De Brink" : null, null,
				"Mag een huis gratis lenen?", null);
		this.reception.receive(new Question(key, kind, join, "nl", asked, topics, null, suspicions), askerId);
		return this.reception.receipt(key).orElseThrow().reference();
	}

	public int version(String reference) {
		return read(reference, ContactRequest::version);
	}

	public long id(String reference) {
		return read(reference, ContactRequest::id);
	}

	public RequestState state(String reference) {
		return read(reference, ContactRequest::state);
	}

	public long lastLine(String reference) {
		return read(reference, (request) -> request.history().getLast().id());
	}

	/** The address that answers go to. */
	public String asker(String reference) {
		return read(reference, (request) -> request.asked().orElseThrow().email());
	}

	/** Reads something of a request, in a transaction. */
	public <T> T read(String reference, Function<ContactRequest, T> reading) {
		return this.transaction
			.execute((status) -> reading.apply(this.requests.findByReference(reference).orElseThrow()));
	}

}
