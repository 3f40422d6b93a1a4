package nl.dorpel.contact;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.EntityManager;
import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with requests. Every act names the version that was looked at, leaves an
 * audit line, and happens whole or not at all, its mail included.
 *
 * <p>
 * Each throws {@link ChangedMeanwhile} if somebody else was first, and
 * {@link NotPossibleNow} if the request is in no state for it.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
@Transactional
public class ContactDesk {

	private final ContactRequests requests;

	private final ContactLetters letters;

	private final OutTray tray;

	private final Admission admission;

	private final People people;

	private final AuditLog audit;

	private final EntityManager entities;

	private final Clock clock;

	ContactDesk(ContactRequests requests, ContactLetters letters, OutTray tray, Admission admission, People people,
			AuditLog audit, EntityManager entities, Clock clock) {
		this.requests = requests;
		this.letters = letters;
		this.tray = tray;
		this.admission = admission;
		this.people = people;
		this.audit = audit;
		this.entities = entities;
		this.clock = clock;
	}

	/** With that it is meant, whatever a machine thought of it. */
	public void take(Handling handling) {
		act(handling, (request, by, now) -> {
			isMeant(request, by, now);
			request.course().take(by, now);
		});
	}

	/**
	 * @throws UnknownChoice if the colleague is no colleague (any more)
	 */
	public void handOver(Handling handling, long colleagueId) {
		SignedIn colleague = this.people.find(colleagueId)
			.filter((found) -> found.isStaff() && this.people.stays(found.id()))
			.orElseThrow(() -> new UnknownChoice("Account %d is not of the staff".formatted(colleagueId)));
		act(handling, (request, by, now) -> {
			isMeant(request, by, now);
			request.course().handOver(by, account(colleague), now);
		});
	}

	/** For colleagues only: nobody gets it by mail. */
	public void note(Handling handling, String text) {
		act(handling, (request, by, now) -> request.note(by, text, now));
	}

	/** The person gets the question with a link of their own to reply by. */
	public void askBack(Handling handling, String text) {
		ReplyToken token = ReplyToken.make();
		act(handling, (request, by, now) -> this.tray.lay(request.course().askBack(by, text, token.hash(), now),
				this.letters.askingBack(request, text, token)));
	}

	public void answer(Handling handling, String text) {
		act(handling, (request, by, now) -> this.tray.lay(request.course().answer(by, text, now),
				this.letters.answering(request, text)));
	}

	/**
	 * To who can answer it better. The person hears where their question is.
	 * @param recipient who gets it, as the person may read it
	 */
	public void forward(Handling handling, String recipient, String email, String text) {
		act(handling,
				(request, by, now) -> this.tray.lay(request.course().forward(by, recipient, text, now),
						this.letters.forwarding(request, new MailAddress(email, recipient), text),
						this.letters.tellingWhere(request, recipient)));
	}

	public void refuse(Handling handling, String reason) {
		act(handling, (request, by, now) -> this.tray.lay(request.course().refuse(by, reason, now),
				this.letters.refusing(request, reason)));
	}

	/**
	 * Lets in who asked to join: an account with its role, what ties them to the network,
	 * and the invitation.
	 * @param houseId a house that the portal knows, for who runs one
	 * @throws UnknownChoice if it knows no such house
	 */
	public void accept(Handling handling, @Nullable Long houseId) {
		act(handling, (request, by, now) -> {
			request.accept(by, now);
			this.admission.letIn(request, houseId);
		});
	}

	/** Without a mail, such as after a talk on the phone. */
	public void close(Handling handling, @Nullable String why) {
		act(handling, (request, by, now) -> request.course().close(by, why, now));
	}

	public void markSpam(Handling handling) {
		act(handling, (request, by, now) -> {
			this.tray.clear(request, now);
			request.course().markSpam(by, now);
		});
	}

	/**
	 * The person now gets the confirmation, if they did not get it for being a suspect.
	 */
	public void notSpam(Handling handling) {
		act(handling, this::notSpam);
	}

	private void isMeant(ContactRequest request, Account by, Instant now) {
		if (request.state().isOpen() && request.isSuspect()) {
			notSpam(request, by, now);
		}
	}

	private void notSpam(ContactRequest request, Account by, Instant now) {
		boolean told = request.matter().suspicions().isEmpty();
		request.notSpam(by, now);
		if (!told) {
			this.tray.send(request.history().getLast(), this.letters.received(request));
		}
	}

	/** What has not gone yet stays here. */
	public void reopen(Handling handling) {
		act(handling, (request, by, now) -> {
			this.tray.clear(request, now);
			request.reopen(by, now);
		});
	}

	/**
	 * Takes back a mail that has not gone yet.
	 * @return what was written, to go on with
	 * @throws NotPossibleNow if it has gone, or may have
	 */
	public String takeBack(Handling handling, long lineId) {
		ContactRequest request = act(handling, (found, by, now) -> {
			HistoryLine line = line(found, lineId);
			this.tray.takeBack(line);
			found.takeBack(line, by, now);
		});
		return String.valueOf(line(request, lineId).text());
	}

	private static HistoryLine line(ContactRequest request, long id) {
		return request.history()
			.stream()
			.filter((line) -> line.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotPossibleNow("%s has no line %d".formatted(request.reference(), id)));
	}

	/** One after the other: the second finds another version than the one they saw. */
	private ContactRequest act(Handling handling, Deed deed) {
		Account by = this.people.keep(handling.staff().id());
		ContactRequest request = this.requests.lock(handling.reference())
			.filter((found) -> found.version() == handling.version())
			.orElseThrow(() -> new ChangedMeanwhile(handling.reference()));
		deed.on(request, by, this.clock.instant());
		this.audit.write(handling.staff().id(), request.history().getLast().kind().label(),
				"contact_request:" + request.id(), request.reference());
		return request;
	}

	private Account account(SignedIn person) {
		return this.entities.getReference(Account.class, person.id());
	}

	/** Something that is done to a request. */
	private interface Deed {

		void on(ContactRequest request, Account by, Instant now);

	}

}
