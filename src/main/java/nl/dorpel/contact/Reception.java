package nl.dorpel.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what visitors ask.
 */
@Component
public class Reception {

	private final ContactRequests requests;

	private final ReferenceNumbers numbers;

	private final ContactLetters letters;

	private final OutTray tray;

	private final People people;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	Reception(ContactRequests requests, ReferenceNumbers numbers, ContactLetters letters, OutTray tray, People people,
			EntityManager entities, JdbcClient jdbc, Clock clock) {
		this.requests = requests;
		this.numbers = numbers;
		this.letters = letters;
		this.tray = tray;
		this.people = people;
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What somebody is told after asking.
	 *
	 * @param until the last day on which an answer is in time
	 * @param mailed whether the same has been told by mail
	 */
	public record Receipt(String reference, LocalDate until, boolean mailed) {

	}

	/**
	 * The same form sent twice is one request, with one mail. A suspect gets no mail: the
	 * address may be of somebody who never was here.
	 * @param askerId the account of who asks, if they are signed in
	 * @throws nl.dorpel.account.MayNotEnter if they have left in the meantime
	 */
	@Transactional
	public void receive(Question question, @Nullable Long askerId) {
		if (askerId != null) {
			this.people.keep(askerId);
		}
		oneAfterTheOther(question.formKey());
		if (this.requests.findByFormKey(question.formKey()).isEmpty()) {
			Question complete = (askerId != null) ? question.by(this.entities.getReference(Account.class, askerId))
					: question;
			Instant now = this.clock.instant();
			ContactRequest request = this.requests.save(new ContactRequest(this.numbers.next(now), complete, now));
			if (!request.isSuspect()) {
				this.tray.send(request.history().getFirst(), this.letters.received(request));
			}
		}
	}

	private void oneAfterTheOther(UUID formKey) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(formKey.getLeastSignificantBits()).query((row) -> {
		});
	}

	/**
	 * @param formKey known only to who sent the form
	 */
	@Transactional(readOnly = true)
	public Optional<Receipt> receipt(UUID formKey) {
		return this.requests.findByFormKey(formKey)
			.map((request) -> new Receipt(request.reference(), AnswerTerm.until(request.receivedAt()),
					request.matter().suspicions().isEmpty()));
	}

}
