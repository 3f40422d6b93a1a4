package nl.dorpel.agenda.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.WebTest;
import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.agenda.Planning;
import nl.dorpel.agenda.SignUpRules;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each letter to who is invited goes once, and nobody hears more than they want.
 */
@WebTest
@Import({ TestClock.class, GivenGatherings.class, GivenInvitations.class })
class InvitationLettersTests {

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	GivenInvitations invitations;

	@Autowired
	Inviting inviting;

	@Autowired
	Answering answering;

	@Autowired
	InvitationPost post;

	@Autowired
	InvitationCleaning cleaning;

	@Autowired
	Refusals refusals;

	@Autowired
	Planning planning;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationEventPublisher events;

	private final Addressee to = GivenInvitations.somebody();

	@Test
	void whoIsInvitedReadsTheWordsTheFactsAndHasALinkOfTheirOwn() {
		Gathering gathering = this.gatherings.published(5);
		this.invitations.invited(gathering, this.to);
		assertThat(this.invitations.subjects(this.to)).containsExactly("Uitnodiging: " + gathering.title());
		assertThat(this.invitations.letter(this.to)).contains("nodigt je uit", "Kom je ook?", "We hebben soep.",
				"De Zaal, Dorpsstraat 1, Zwolle", "/agenda/uitnodiging/", "/afmelden/uitnodigingen/");
	}

	@Test
	void whoDoesNotAnswerIsRemindedOnceAndWhoDidIsNot() {
		Gathering gathering = this.gatherings.published(5);
		Addressee other = GivenInvitations.somebody();
		this.invitations.invited(gathering, this.to);
		long answered = this.invitations.invited(gathering, other);
		this.gatherings.doWhatIsDue();
		this.answering.decline(answered);
		this.gatherings.later(this.clock, Duration.ofDays(2));
		assertThat(this.invitations.subjects(this.to)).hasSize(1);
		this.gatherings.later(this.clock, Duration.ofDays(1));
		this.gatherings.later(this.clock, Duration.ofDays(4));
		assertThat(this.invitations.subjects(this.to)).hasSize(2).last().isEqualTo("Kom je ook? " + gathering.title());
		assertThat(this.invitations.subjects(other)).hasSize(1);
	}

	@Test
	void whatIsRunAgainAfterACrashWritesNoSecondLetter() {
		long id = this.invitations.invited(this.gatherings.published(5), this.to);
		assertThat(this.invitations.subjects(this.to)).hasSize(1);
		this.post.run("INVITATION:" + id + ":1");
		assertThat(this.invitations.subjects(this.to)).hasSize(1);
	}

	@Test
	void anInvitationThatIsWithdrawnIsTakenBackInALetterAndCanBeSentAgain() {
		Gathering gathering = this.gatherings.published(5);
		SignedIn staff = this.invitations.staff();
		long id = this.invitations.invited(gathering, this.to);
		this.gatherings.doWhatIsDue();
		this.invitations.as(() -> assertThat(this.inviting.withdraw(staff, gathering.slug(), id)).isTrue());
		assertThat(this.invitations.subjects(this.to)).hasSize(2)
			.last()
			.isEqualTo("Uitnodiging ingetrokken: " + gathering.title());
		assertThatExceptionOfType(InvitationClosed.class).isThrownBy(() -> this.answering.decline(id));
		this.invitations.invited(gathering, this.to);
		assertThat(this.invitations.subjects(this.to)).hasSize(3);
	}

	@Test
	void whoWasNeverAskedDoesNotHearThatItIsWithdrawn() {
		Gathering gathering = this.gatherings.published(5);
		SignedIn staff = this.invitations.staff();
		long id = this.invitations.invited(gathering, this.to);
		this.invitations.as(() -> this.inviting.withdraw(staff, gathering.slug(), id));
		assertThat(this.invitations.subjects(this.to)).isEmpty();
	}

	@Test
	void whoIsInvitedHearsThatTheDayMovedAndThatItIsCalledOff() {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(10), SignUpRules.upTo(5));
		Gathering gathering = this.gatherings.published(plan);
		SignedIn staff = this.invitations.staff();
		this.invitations.invited(gathering, this.to);
		this.gatherings.doWhatIsDue();
		this.invitations.as(() -> this.planning.change(staff, gathering.slug(),
				this.gatherings.now(gathering).version(), later(plan)));
		assertThat(this.invitations.subjects(this.to)).hasSize(2).last().isEqualTo("Gewijzigd: " + gathering.title());
		this.invitations.as(() -> this.planning.cancel(staff, gathering.slug(), "Geen stroom."));
		assertThat(this.invitations.subjects(this.to)).hasSize(3)
			.last()
			.isEqualTo("Gaat niet door: " + gathering.title());
		assertThat(this.invitations.letter(this.to)).contains("Geen stroom.");
	}

	private static GatheringPlan later(GatheringPlan plan) {
		return plan.at(plan.startsAt().plus(Duration.ofDays(7)), plan.endsAt().plus(Duration.ofDays(7)));
	}

	@Test
	void whoSaidYesHearsItByTheirRegistrationAndNotTwice() {
		Gathering gathering = this.gatherings.published(5);
		SignedIn staff = this.invitations.staff();
		long id = this.invitations.invited(gathering, this.to);
		this.gatherings.doWhatIsDue();
		this.answering.come(id, new Answering.Coming(2, null, null, null));
		this.gatherings.doWhatIsDue();
		this.invitations.as(() -> this.planning.cancel(staff, gathering.slug(), "Geen stroom."));
		assertThat(this.invitations.subjects(this.to)).containsExactly("Uitnodiging: " + gathering.title(),
				"Je aanmelding voor " + gathering.title(), "Gaat niet door: " + gathering.title());
	}

	@Test
	void anAddressThatWantsNoInvitationsGetsNoneFromAnybody() {
		Gathering gathering = this.gatherings.published(5);
		long id = this.invitations.invited(gathering, this.to);
		this.gatherings.doWhatIsDue();
		this.refusals.end(this.jdbc.sql("select stop_key from gathering_invitation where id = ?")
			.param(id)
			.query(UUID.class)
			.single());
		assertThat(this.invitations.state(id)).isEqualTo("DECLINED");
		Gathering other = this.gatherings.published(5);
		Addressee shouted = new Addressee("Proef", this.to.email().toUpperCase(java.util.Locale.ROOT), null);
		assertThatExceptionOfType(WantsNoInvitations.class).isThrownBy(() -> this.invitations.invited(other, shouted));
		assertThat(this.invitations.subjects(this.to)).hasSize(1);
		assertThat(
				this.jdbc.sql("select count(*) from invitation_refusal where convert_from(hash, 'LATIN1') like '%@%'")
					.query(Integer.class)
					.single())
			.isZero();
	}

	@Test
	void nobodySendsMoreThanAHundredInADay() {
		Gathering gathering = this.gatherings.published(5);
		SignedIn staff = this.invitations.staff();
		List<Addressee> many = java.util.stream.Stream.generate(GivenInvitations::somebody).limit(99).toList();
		this.invitations.as(() -> {
			assertThat(this.inviting.send(staff, gathering.slug(), this.invitations.words(), List.of(), many))
				.isEqualTo(99);
			List<Addressee> two = List.of(GivenInvitations.somebody(), GivenInvitations.somebody());
			assertThatExceptionOfType(TooManyInvitations.class)
				.isThrownBy(() -> this.inviting.send(staff, gathering.slug(), this.invitations.words(), List.of(), two))
				.satisfies((ex) -> assertThat(ex.left()).isOne());
			this.clock.advance(Duration.ofHours(25));
			assertThat(this.inviting.send(staff, gathering.slug(), this.invitations.words(), List.of(), two))
				.isEqualTo(2);
		});
	}

	@Test
	void aYearAfterTheDayNobodyCanReadWhoWasInvited() {
		Gathering gathering = this.gatherings.published(5);
		long id = this.invitations.invited(gathering, this.to);
		this.gatherings.doWhatIsDue();
		this.answering.come(id, new Answering.Coming(2, null, null, null));
		this.gatherings.later(this.clock, Duration.ofDays(300));
		this.cleaning.run();
		assertThat(column(id, "email")).hasValue(this.to.email());
		this.gatherings.later(this.clock, Duration.ofDays(80));
		this.cleaning.run();
		assertThat(column(id, "email")).isEmpty();
		assertThat(column(id, "name")).isEmpty();
		assertThat(column(id, "message")).isEmpty();
		assertThat(column(id, "people")).hasValue("2");
		assertThat(this.jdbc.sql("select count(*) from gathering_invitation_key where invitation_id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoLeavesThePortalLeavesNoInvitationBehind() {
		Gathering gathering = this.gatherings.published(5);
		long id = this.invitations.invited(gathering, this.to);
		assertThat(this.invitations.subjects(this.to)).hasSize(1);
		this.transaction
			.executeWithoutResult((status) -> this.events.publishEvent(new AccountDeleted(-1, this.to.email())));
		assertThat(column(id, "email")).isEmpty();
		assertThat(this.invitations.subjects(this.to)).isEmpty();
	}

	private Optional<String> column(long id, String name) {
		return this.jdbc.sql("select cast(" + name + " as text) from gathering_invitation where id = ?")
			.param(id)
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.single();
	}

}
