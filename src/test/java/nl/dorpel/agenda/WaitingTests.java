package nl.dorpel.agenda;

import java.time.Duration;

import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static nl.dorpel.agenda.GivenGatherings.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WebTest
@Import(TestClock.class)
class WaitingTests extends GuestsAndStaff {

	@Autowired
	WaitingList waiting;

	private long signUp(Gathering gathering, int people) {
		return signUp(gathering, party(people));
	}

	@Test
	void aFreedSeatIsOfferedToTheFirstPartyThatFits() {
		Gathering gathering = this.gatherings.published(4);
		long pair = signUp(gathering, 2);
		signUp(gathering, 2);
		long four = signUp(gathering, 4);
		long two = signUp(gathering, 2);
		long one = signUp(gathering, 1);
		assertThat(this.waiting.place(four)).isEqualTo(1);
		assertThat(this.waiting.place(one)).isEqualTo(3);
		this.seating.cancel(pair);
		assertThat(state(four)).isEqualTo("WAITING");
		assertThat(state(two)).isEqualTo("OFFERED");
		assertThat(this.waiting.place(one)).isEqualTo(2);
		assertThat(this.seating.accept(two)).isTrue();
		assertThat(this.seating.accept(two)).as("the same button twice").isTrue();
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(4);
	}

	@Test
	void anOfferEndsAfterTwoNightsAndGoesToTheNext() {
		Gathering gathering = this.gatherings.published(1);
		long seated = signUp(gathering, 1);
		long first = signUp(gathering, 1);
		long second = signUp(gathering, 1);
		this.seating.cancel(seated);
		this.gatherings.later(this.clock, Duration.ofHours(47));
		assertThat(state(first)).isEqualTo("OFFERED");
		this.gatherings.later(this.clock, Duration.ofHours(1));
		assertThat(state(first)).isEqualTo("LAPSED");
		assertThat(state(second)).isEqualTo("OFFERED");
		assertThat(this.seating.accept(first)).isFalse();
		this.seating.rejoin(first);
		assertThat(state(first)).isEqualTo("WAITING");
		assertThat(this.waiting.place(first)).isEqualTo(1);
	}

	@Test
	void nearTheDayAnOfferIsShorter() {
		Gathering gathering = this.gatherings.published(this.gatherings.plan(Duration.ofHours(6), SignUpRules.upTo(1)));
		long seated = signUp(gathering, 1);
		long first = signUp(gathering, 1);
		this.seating.cancel(seated);
		this.gatherings.later(this.clock, Duration.ofHours(3));
		assertThat(state(first)).isEqualTo("LAPSED");
	}

	@Test
	void moreSeatsAreOfferedAtOnceAndFewerThanAreTakenAreRefused() {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(9), SignUpRules.upTo(2));
		Gathering gathering = this.gatherings.published(plan);
		signUp(gathering, 2);
		long next = signUp(gathering, 3);
		this.planning.change(staff(), gathering.slug(), version(gathering), withCapacity(plan, 5));
		assertThat(state(next)).isEqualTo("OFFERED");
		assertThatThrownBy(
				() -> this.planning.change(staff(), gathering.slug(), version(gathering), withCapacity(plan, 4)))
			.isInstanceOfSatisfying(TooFewSeats.class, (refused) -> assertThat(refused.taken()).isEqualTo(5));
	}

	private int version(Gathering gathering) {
		return this.gatherings.now(gathering).version();
	}

	private static GatheringPlan withCapacity(GatheringPlan plan, int capacity) {
		return new GatheringPlan(plan.kind(), plan.title(), plan.summary(), plan.text(), plan.programme(),
				plan.organiser(), plan.startsAt(), plan.endsAt(), plan.venue(), plan.topics(),
				SignUpRules.upTo(capacity), plan.series());
	}

	@Test
	void whoEditsIsNoObstacleToWhoSignsUpAndTheSecondOfTwoEditorsIsTold() {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(9), SignUpRules.upTo(8));
		Gathering gathering = this.gatherings.published(plan);
		int seen = version(gathering);
		signUp(gathering, 1);
		this.planning.change(staff(), gathering.slug(), seen, withCapacity(plan, 9));
		assertThatThrownBy(() -> this.planning.change(staff(), gathering.slug(), seen, withCapacity(plan, 10)))
			.isInstanceOf(GatheringMovedOn.class);
	}

	@Test
	void whoGivesADayTheSameNameAtTheSameMomentGetsAnAddressToo() throws Exception {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(9), SignUpRules.upTo(8));
		SignedIn staff = staff();
		assertThat(Together.all(6, (number) -> () -> make(staff, plan))).doesNotHaveDuplicates();
	}

	private String make(SignedIn staff, GatheringPlan plan) {
		asStaff();
		try {
			return this.planning.make(staff, plan).slug();
		}
		finally {
			asNobody();
		}
	}

	@Test
	void growingNeedsRoomAndShrinkingMakesIt() {
		Gathering gathering = this.gatherings.published(4);
		long mine = signUp(gathering, 3);
		long waits = signUp(gathering, 2);
		assertThatThrownBy(() -> this.seating.change(mine, 5, null, null)).isInstanceOf(NoRoom.class);
		assertThat(state(waits)).isEqualTo("WAITING");
		this.seating.change(mine, 2, "een lift", null);
		assertThat(state(waits)).isEqualTo("OFFERED");
		this.seating.cancel(waits);
		assertThat(state(waits)).isEqualTo("CANCELLED");
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(2);
	}

	@Test
	void cancellingWorksWhenItIsFullClosedCancelledAndOver() {
		Gathering gathering = this.gatherings.published(1);
		long mine = signUp(gathering, 1);
		this.planning.cancel(staff(), gathering.slug(), "De zaal heeft geen stroom.");
		assertThatThrownBy(() -> signUp(gathering, 1)).isInstanceOf(SignUpRefused.class);
		this.seating.cancel(mine);
		assertThat(state(mine)).isEqualTo("CANCELLED");
	}

}
