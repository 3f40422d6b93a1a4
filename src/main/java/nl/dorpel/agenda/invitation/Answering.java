package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.util.UUID;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.NoRoom;
import nl.dorpel.agenda.Party;
import nl.dorpel.agenda.RegistrationKey;
import nl.dorpel.agenda.RegistrationSource;
import nl.dorpel.agenda.Seating;
import nl.dorpel.agenda.SignUpRefused;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What who is invited answers. Everything here holds the invitation first and then the
 * gathering: said twice it is said once, and the last seat is given to one.
 */
@Component
class Answering {

	private final GatheringInvitations invitations;

	private final InvitationBook book;

	private final Refusals refusals;

	private final InvitationPost post;

	private final Seating seating;

	private final Clock clock;

	Answering(GatheringInvitations invitations, InvitationBook book, Refusals refusals, InvitationPost post,
			Seating seating, Clock clock) {
		this.invitations = invitations;
		this.book = book;
		this.refusals = refusals;
		this.post = post;
		this.seating = seating;
		this.clock = clock;
	}

	/**
	 * With how many they come.
	 *
	 * @param person who is signed in, or null
	 */
	record Coming(int people, @Nullable String needs, @Nullable String answer, @Nullable SignedIn person) {

		/**
		 * Only for the invited themselves it is theirs, and stands under "Mijn gegevens".
		 */
		@Nullable Long accountOf(GatheringInvitation invitation) {
			SignedIn who = this.person;
			return (who != null && who.email().equalsIgnoreCase(invitation.email())) ? who.id() : null;
		}

	}

	/** An invitation and its gathering, both held. */
	private record Held(GatheringInvitation invitation, InvitationBook.Day day) {
	}

	/**
	 * They come: with seats where there are, else on the waiting list.
	 * @throws NoRoom if they have seats, and there are none for so many more
	 * @throws InvitationClosed if nothing can be answered any more
	 */
	@Transactional
	public void come(long id, Coming coming) {
		Held held = hold(id);
		GatheringInvitation invitation = held.invitation();
		Long registration = held.day().signUp() ? seats(invitation, held.day().slug(), coming) : null;
		invitation.comes(coming.people(), registration, this.clock.instant());
		this.invitations.saveAndFlush(invitation);
	}

	private Long seats(GatheringInvitation invitation, String slug, Coming coming) {
		Long known = invitation.registrationId();
		if (known == null) {
			return this.seating.find(signUp(invitation, slug, coming).text()).orElseThrow();
		}
		if (this.book.isActive(known)) {
			this.seating.change(known, coming.people(), coming.needs(), coming.answer());
		}
		else {
			rejoin(known, coming);
		}
		return known;
	}

	private RegistrationKey signUp(GatheringInvitation invitation, String slug, Coming coming) {
		UUID key = invitation.formKey();
		try {
			return this.seating.signUp(slug,
					new Party(key, String.valueOf(invitation.name()), invitation.email(), null, coming.people(),
							coming.needs(), coming.answer(), invitation.words().language()),
					RegistrationSource.INVITATION, coming.accountOf(invitation));
		}
		catch (SignUpRefused ex) {
			throw new InvitationClosed();
		}
	}

	private void rejoin(long registration, Coming coming) {
		try {
			this.seating.rejoin(registration, coming.people(), coming.needs(), coming.answer());
		}
		catch (SignUpRefused ex) {
			throw new InvitationClosed();
		}
	}

	/** Their seats are for others. */
	@Transactional
	public void decline(long id) {
		Held held = hold(id);
		held.invitation().declines(this.clock.instant());
		leave(held.invitation());
	}

	/**
	 * Somebody else goes: they are invited, and this invitation is closed.
	 * @throws AlreadyInvited if the other has an invitation
	 * @throws WantsNoInvitations if the other asked never to have one
	 */
	@Transactional
	public void passOn(long id, Addressee other) {
		Held held = hold(id);
		GatheringInvitation invitation = held.invitation();
		if (this.refusals.has(other.email())) {
			throw new WantsNoInvitations();
		}
		if (this.book.isAsked(invitation.gathering().id(), other.email())) {
			throw new AlreadyInvited();
		}
		GatheringInvitation theirs = invitation.passOn(other, this.clock.instant());
		leave(invitation);
		this.post.first(this.invitations.saveAndFlush(theirs));
	}

	private void leave(GatheringInvitation invitation) {
		Long registration = invitation.registrationId();
		if (registration != null) {
			this.seating.cancel(registration);
		}
		this.invitations.saveAndFlush(invitation);
	}

	/**
	 * Opens the registration that an answer made.
	 * @throws NotFound if there is none
	 */
	@Transactional
	public RegistrationKey registrationOf(long id) {
		Long registration = this.invitations.hold(id).map(GatheringInvitation::registrationId).orElse(null);
		if (registration == null) {
			throw new NotFound("No registration of invitation " + id);
		}
		return this.seating.keyOf(registration);
	}

	private Held hold(long id) {
		GatheringInvitation invitation = this.invitations.hold(id)
			.orElseThrow(() -> new NotFound("No invitation " + id));
		InvitationBook.Day day = this.book.hold(this.book.gatheringOf(id));
		if (!day.isOpen(this.clock.instant()) || !invitation.state().isAnswerable()) {
			throw new InvitationClosed();
		}
		return new Held(invitation, day);
	}

}
