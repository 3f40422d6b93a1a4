package nl.dorpel.agenda.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.network.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to come to a gathering. Whoever changes it holds its row: therefore
 * it has no version.
 */
@Entity
@SuppressWarnings("UnusedVariable") // lists read the fields by query
class GatheringInvitation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private UUID stopKey;

	private UUID formKey;

	@ManyToOne(fetch = FetchType.LAZY)
	private Gathering gathering;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organisation organisation;

	@Enumerated(EnumType.STRING)
	private InvitationState state;

	private String language;

	private @Nullable String name;

	private @Nullable String email;

	private @Nullable String message;

	private LocalDate answerBy;

	private int remindDays;

	private @Nullable Integer people;

	private @Nullable Long registrationId;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable GatheringInvitation passedOnFrom;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account invitedBy;

	private Instant invitedAt;

	private @Nullable Instant answeredAt;

	private @Nullable Instant removedAt;

	protected GatheringInvitation() {
	}

	GatheringInvitation(Gathering gathering, Addressee to, Words words, Account by, Instant now) {
		this.stopKey = UUID.randomUUID();
		this.formKey = UUID.randomUUID();
		this.gathering = gathering;
		this.organisation = to.organisation();
		this.state = InvitationState.OPEN;
		this.language = words.language();
		this.name = to.name();
		this.email = to.email();
		this.message = words.message();
		this.answerBy = words.answerBy();
		this.remindDays = words.remindDays();
		this.invitedBy = by;
		this.invitedAt = now;
	}

	/**
	 * @param registration that holds the seats, or null where nobody signs up
	 */
	void comes(int people, @Nullable Long registration, Instant now) {
		answer(InvitationState.COMING, now);
		this.people = people;
		this.registrationId = registration;
	}

	void declines(Instant now) {
		answer(InvitationState.DECLINED, now);
	}

	/** Somebody else is invited instead. */
	GatheringInvitation passOn(Addressee other, Instant now) {
		answer(InvitationState.PASSED_ON, now);
		GatheringInvitation theirs = new GatheringInvitation(this.gathering, other, words(), this.invitedBy, now);
		theirs.passedOnFrom = this;
		return theirs;
	}

	private void answer(InvitationState state, Instant now) {
		if (!this.state.isAnswerable()) {
			throw new InvitationClosed();
		}
		this.state = state;
		this.people = null;
		this.answeredAt = now;
	}

	/**
	 * @return false if there is an answer already
	 */
	boolean withdraw(Instant now) {
		if (this.state != InvitationState.OPEN) {
			return false;
		}
		this.state = InvitationState.WITHDRAWN;
		this.answeredAt = now;
		return true;
	}

	/** Leaves what counts, and nothing that tells who it was. */
	void removePersonalData(Instant now) {
		this.name = null;
		this.email = null;
		this.message = null;
		this.removedAt = now;
	}

	Words words() {
		return new Words(String.valueOf(this.message), this.answerBy, this.remindDays, this.language);
	}

	Long id() {
		return this.id;
	}

	UUID stopKey() {
		return this.stopKey;
	}

	UUID formKey() {
		return this.formKey;
	}

	Gathering gathering() {
		return this.gathering;
	}

	InvitationState state() {
		return this.state;
	}

	@Nullable String name() {
		return this.name;
	}

	@Nullable String email() {
		return this.email;
	}

	@Nullable Long registrationId() {
		return this.registrationId;
	}

	@Nullable GatheringInvitation passedOnFrom() {
		return this.passedOnFrom;
	}

	Account invitedBy() {
		return this.invitedBy;
	}

}
