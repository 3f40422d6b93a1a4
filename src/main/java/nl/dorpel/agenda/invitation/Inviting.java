package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.util.List;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Planning;
import nl.dorpel.platform.web.NotFound;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What who runs a gathering does with its invitations.
 */
@Component
@PreAuthorize("isAuthenticated()")
class Inviting {

	static final int MOST_A_DAY = 100;

	private final GatheringInvitations invitations;

	private final InvitationBook book;

	private final Refusals refusals;

	private final InvitationPost post;

	private final Planning planning;

	private final People people;

	private final Clock clock;

	Inviting(GatheringInvitations invitations, InvitationBook book, Refusals refusals, InvitationPost post,
			Planning planning, People people, Clock clock) {
		this.invitations = invitations;
		this.book = book;
		this.refusals = refusals;
		this.post = post;
		this.planning = planning;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Invites organisations that were not invited before and do not mind, and perhaps
	 * somebody who is not among them.
	 * @return how many were invited
	 * @throws InvitationClosed if there is nothing (any more) to come to
	 * @throws AlreadyInvited if the one who was named has an invitation
	 * @throws WantsNoInvitations if they asked never to have one
	 * @throws TooManyInvitations if that would be more than one account sends in a day
	 */
	@Transactional
	public int send(SignedIn by, String slug, Words words, List<Addressee> named, List<Addressee> organisations) {
		long gatheringId = this.planning.require(by, slug).id();
		if (!this.book.hold(gatheringId).isOpen(this.clock.instant())) {
			throw new InvitationClosed();
		}
		named.forEach((one) -> check(gatheringId, one));
		List<Addressee> fresh = organisations.stream()
			.filter((one) -> !this.book.isAsked(gatheringId, one.email()) && !this.refusals.has(one.email()))
			.toList();
		int left = MOST_A_DAY - this.book.sentBy(by.id());
		if (named.size() + fresh.size() > left) {
			throw new TooManyInvitations(Math.max(0, left));
		}
		Account account = this.people.keep(by.id());
		Gathering gathering = this.planning.require(by, slug);
		named.forEach((one) -> invite(gathering, one, words, account));
		return named.size() + (int) fresh.stream().filter((one) -> invite(gathering, one, words, account)).count();
	}

	/** Before anything is written. */
	void check(long gatheringId, Addressee one) {
		if (this.refusals.has(one.email())) {
			throw new WantsNoInvitations();
		}
		if (this.book.isAsked(gatheringId, one.email())) {
			throw new AlreadyInvited();
		}
	}

	/** Two organisations may share an address: it gets one letter. */
	private boolean invite(Gathering gathering, Addressee to, Words words, Account by) {
		if (this.book.isAsked(gathering.id(), to.email())) {
			return false;
		}
		this.post.first(
				this.invitations.saveAndFlush(new GatheringInvitation(gathering, to, words, by, this.clock.instant())));
		return true;
	}

	/**
	 * Takes an invitation back that nobody answered yet; they are told.
	 * @return false if there is an answer already
	 */
	@Transactional
	public boolean withdraw(SignedIn by, String slug, long id) {
		long gatheringId = this.planning.require(by, slug).id();
		GatheringInvitation invitation = this.invitations.hold(id)
			.filter((found) -> found.gathering().id() == gatheringId)
			.orElseThrow(() -> new NotFound("No invitation " + id));
		if (!invitation.withdraw(this.clock.instant())) {
			return invitation.state() == InvitationState.WITHDRAWN;
		}
		this.invitations.saveAndFlush(invitation);
		this.post.plan(InvitationLetter.WITHDRAWAL, id, InvitationPost.ONCE);
		return true;
	}

}
