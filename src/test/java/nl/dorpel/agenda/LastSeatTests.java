package nl.dorpel.agenda;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static nl.dorpel.agenda.GivenGatherings.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The last seat is given once, whatever happens at the same moment.
 */
@WebTest
@Import(TestClock.class)
class LastSeatTests {

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Seating seating;

	@Autowired
	Keys keys;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private long signUp(Gathering gathering, int people) {
		RegistrationKey key = this.seating.signUp(gathering.slug(), party(people), RegistrationSource.SELF, null);
		return this.keys.find(key.text()).orElseThrow();
	}

	private List<Integer> numbers(Gathering gathering, String state) {
		return this.jdbc.sql("select number from registration where gathering_id = ? and state = ? order by number")
			.params(gathering.id(), state)
			.query(Integer.class)
			.list();
	}

	@Test
	void ofThreeHundredWhoSignUpForTheLastTenSeatsAtOnceTenAreSeatedAndTheRestWaitsInOrder() throws Exception {
		Gathering gathering = this.gatherings.published(30);
		IntStream.range(0, 10).forEach((at) -> signUp(gathering, 2));
		List<Long> answered = Together.all(300, (at) -> () -> signUp(gathering, 1));
		assertThat(answered).doesNotHaveDuplicates().hasSize(300);
		assertThat(numbers(gathering, "SEATED")).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
		assertThat(numbers(gathering, "WAITING")).isEqualTo(IntStream.rangeClosed(21, 310).boxed().toList());
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(30);
	}

	@Test
	void whileOthersCancelNoSeatIsGivenTwiceAndNoneIsLost() throws Exception {
		Gathering gathering = this.gatherings.published(40);
		List<Long> first = IntStream.range(0, 20).mapToObj((at) -> signUp(gathering, 2)).toList();
		List<Callable<Boolean>> deeds = new ArrayList<>();
		first.subList(0, 10).forEach((id) -> deeds.add(() -> {
			this.seating.cancel(id);
			return true;
		}));
		IntStream.range(0, 200).forEach((at) -> deeds.add(() -> signUp(gathering, at % 6 + 1) > 0));
		Collections.shuffle(deeds, new Random(7));
		assertThat(Together.all(deeds.size(), deeds::get)).hasSize(210).containsOnly(true);
		int held = this.gatherings.people(gathering, RegistrationState.SEATED)
				+ this.gatherings.people(gathering, RegistrationState.OFFERED);
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(held).isLessThanOrEqualTo(40);
		assertThat(this.gatherings.people(gathering, RegistrationState.CANCELLED)).isEqualTo(20);
		// Nobody who would fit is left waiting
		assertThat(this.jdbc.sql("select min(people) from registration where gathering_id = ? and state = 'WAITING'")
			.param(gathering.id())
			.query(Integer.class)
			.single()).isGreaterThan(40 - held);
	}

	@Test
	void anOfferThatEndsWhileItIsAcceptedIsEitherTakenOrPassedOnAndNeverBoth() throws Exception {
		for (int round = 0; round < 10; round++) {
			Gathering gathering = this.gatherings.published(1);
			long seated = signUp(gathering, 1);
			long offered = signUp(gathering, 1);
			long next = signUp(gathering, 1);
			this.seating.cancel(seated);
			// Just before the end for who asked early, just after it for who asks now
			this.clock.advance(Duration.ofHours(48).minusNanos(1));
			List<Callable<Boolean>> deeds = List.of(() -> this.seating.accept(offered), () -> {
				this.clock.advance(Duration.ofNanos(1));
				this.gatherings.doWhatIsDue();
				return true;
			});
			boolean accepted = Together.all(2, deeds::get).getFirst();
			this.gatherings.doWhatIsDue();
			assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(1);
			assertThat(state(offered)).isEqualTo(accepted ? "SEATED" : "LAPSED");
			assertThat(state(next)).isEqualTo(accepted ? "WAITING" : "OFFERED");
		}
	}

	private String state(long id) {
		return this.jdbc.sql("select state from registration where id = ?").param(id).query(String.class).single();
	}

	@Test
	void theSameFormSentTwentyTimesAtOnceIsOneRegistration() throws Exception {
		Gathering gathering = this.gatherings.published(5);
		Party party = party(3);
		List<Long> answered = Together.all(20,
				(at) -> () -> this.keys
					.find(this.seating.signUp(gathering.slug(), party, RegistrationSource.SELF, null).text())
					.orElseThrow());
		assertThat(answered).hasSize(20).containsOnly(answered.getFirst());
		assertThat(this.gatherings.now(gathering).seatsTaken()).isEqualTo(3);
	}

	@Test
	void theDatabaseRefusesOneSeatTooManyAsWell() {
		Gathering gathering = this.gatherings.published(3);
		assertThatThrownBy(
				() -> this.jdbc.sql("update gathering set seats_taken = 4 where id = ?").param(gathering.id()).update())
			.isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("check");
	}

}
