package nl.dorpel.agenda.invitation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.agenda.NoRoom;
import nl.dorpel.agenda.RegistrationSource;
import nl.dorpel.agenda.RegistrationState;
import nl.dorpel.agenda.Seating;
import nl.dorpel.agenda.SignUpRules;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is answered to an invitation counts in the seats, once.
 */
@WebTest
@Import({ TestClock.class, GivenGatherings.class, GivenInvitations.class })
class AnsweringTests {

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	GivenInvitations invitations;

	@Autowired
	Answering answering;

	@Autowired
	Seating seating;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private long invited(Gathering gathering) {
		return this.invitations.invited(gathering, GivenInvitations.somebody());
	}

	private static Answering.Coming with(int people) {
		return new Answering.Coming(people, null, null, null);
	}

	private boolean come(long id, int people) {
		this.answering.come(id, with(people));
		return true;
	}

	private int registrations(Gathering gathering) {
		return this.jdbc.sql("select count(*) from registration where gathering_id = ?")
			.param(gathering.id())
			.query(Integer.class)
			.single();
	}

	private int seated(Gathering gathering) {
		return this.gatherings.people(gathering, RegistrationState.SEATED);
	}

	@Test
	void comingTakesSeatsAndCannotGivesThemBackToTheNext() {
		Gathering gathering = this.gatherings.published(5);
		long first = invited(gathering);
		long second = invited(gathering);
		come(first, 4);
		come(second, 3);
		assertThat(seated(gathering)).isEqualTo(4);
		assertThat(this.gatherings.people(gathering, RegistrationState.WAITING)).isEqualTo(3);
		this.answering.decline(first);
		assertThat(this.invitations.state(first)).isEqualTo("DECLINED");
		assertThat(this.gatherings.people(gathering, RegistrationState.OFFERED)).isEqualTo(3);
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(3);
	}

	@Test
	void anAnswerCanBeChangedAndTakenBackAndGivenAgainWithOneRegistration() {
		Gathering gathering = this.gatherings.published(5);
		long id = invited(gathering);
		come(id, 2);
		come(id, 4);
		assertThat(seated(gathering)).isEqualTo(4);
		this.answering.decline(id);
		assertThat(this.gatherings.now(gathering).seatsTaken()).isZero();
		come(id, 3);
		assertThat(seated(gathering)).isEqualTo(3);
		assertThat(registrations(gathering)).isOne();
		assertThat(this.jdbc.sql("select source from registration where id = ?")
			.param(this.invitations.registration(id))
			.query(String.class)
			.single()).isEqualTo(RegistrationSource.INVITATION.name());
	}

	@Test
	void moreThanFitAreRefusedAndTheFirstAnswerStands() {
		Gathering gathering = this.gatherings.published(3);
		long id = invited(gathering);
		come(id, 2);
		assertThatExceptionOfType(NoRoom.class).isThrownBy(() -> come(id, 4));
		assertThat(seated(gathering)).isEqualTo(2);
		assertThat(this.jdbc.sql("select people from gathering_invitation where id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void aDoubleClickIsOneRegistration() throws Exception {
		Gathering gathering = this.gatherings.published(10);
		long id = invited(gathering);
		assertThat(Together.all(20, (at) -> () -> come(id, 3))).hasSize(20);
		assertThat(registrations(gathering)).isOne();
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(3);
	}

	@Test
	void ofThirtyWhoAnswerAtOnceForFiveSeatsFiveAreSeatedWhileOthersSignUpByTheForm() throws Exception {
		Gathering gathering = this.gatherings.published(5);
		List<Callable<Boolean>> deeds = new ArrayList<>();
		IntStream.range(0, 30).mapToObj((at) -> invited(gathering)).forEach((id) -> deeds.add(() -> come(id, 1)));
		IntStream.range(0, 30)
			.forEach((at) -> deeds.add(() -> !this.seating
				.signUp(gathering.slug(), GivenGatherings.party(1), RegistrationSource.SELF, null)
				.text()
				.isEmpty()));
		assertThat(Together.all(deeds.size(), deeds::get)).hasSize(60).containsOnly(true);
		assertThat(seated(gathering)).isEqualTo(5);
		assertThat(this.gatherings.people(gathering, RegistrationState.WAITING)).isEqualTo(55);
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(5);
		assertThat(this.jdbc
			.sql("""
					select count(distinct registration_id) from gathering_invitation where gathering_id = ? and state = 'COMING'
					""")
			.param(gathering.id())
			.query(Integer.class)
			.single()).isEqualTo(30);
	}

	@Test
	void whoComesAndCannotAtTheSameMomentEndsAsTheLastOneSaid() throws Exception {
		Gathering gathering = this.gatherings.published(5);
		List<Long> all = IntStream.range(0, 10).mapToObj((at) -> invited(gathering)).toList();
		Together.all(20, (at) -> () -> {
			long id = all.get(at / 2);
			if (at % 2 == 0) {
				return come(id, 1);
			}
			this.answering.decline(id);
			return true;
		});
		this.gatherings.doWhatIsDue();
		// Whoever said no last holds no seat, whoever said yes last holds one or waits
		assertThat(this.jdbc
			.sql("""
					select count(*) from gathering_invitation i left join registration r on r.id = i.registration_id
					where i.gathering_id = ? and (i.state = 'COMING') <> coalesce(r.state in ('SEATED', 'OFFERED', 'WAITING'), false)
					""")
			.param(gathering.id())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.gatherings.now(gathering).seatsTaken())
			.isEqualTo(seated(gathering) + this.gatherings.people(gathering, RegistrationState.OFFERED));
	}

	@Test
	void whoGoesInsteadHasAnInvitationOfTheirOwnAndTheFirstIsClosed() {
		Gathering gathering = this.gatherings.published(5);
		long id = invited(gathering);
		come(id, 2);
		Addressee other = GivenInvitations.somebody();
		this.answering.passOn(id, other);
		assertThat(this.gatherings.now(gathering).seatsTaken()).isZero();
		assertThat(this.invitations.subjects(other)).containsExactly("Uitnodiging: " + gathering.title());
		assertThat(this.invitations.letter(other)).contains("Stichting Proef kan zelf niet");
		assertThatExceptionOfType(InvitationClosed.class).isThrownBy(() -> come(id, 1));
		Addressee again = new Addressee("Nog iemand", other.email(), null);
		long second = invited(gathering);
		assertThatExceptionOfType(AlreadyInvited.class).isThrownBy(() -> this.answering.passOn(second, again));
		assertThat(this.invitations.state(second)).isEqualTo("OPEN");
	}

	@Test
	void onceTheDayHasBegunNothingIsAnsweredAnyMore() {
		Gathering gathering = this.gatherings.published(5);
		long id = invited(gathering);
		this.clock.advance(Duration.ofDays(11));
		assertThatExceptionOfType(InvitationClosed.class).isThrownBy(() -> come(id, 1));
		assertThatExceptionOfType(InvitationClosed.class).isThrownBy(() -> this.answering.decline(id));
	}

	@Test
	void whereNobodySignsUpAnAnswerTakesNoSeat() {
		Gathering gathering = this.gatherings.published(
				this.gatherings.plan(Duration.ofDays(10), new SignUpRules(false, null, null, SignUpRules.OFFER_HOURS)));
		long id = invited(gathering);
		come(id, 3);
		assertThat(this.invitations.state(id)).isEqualTo("COMING");
		assertThat(registrations(gathering)).isZero();
	}

}
