package nl.dorpel.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.network.MembershipKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContactRequestTest {

	private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");

	private static final byte[] HASH = new byte[32];

	private final Account noor = colleague("Noor");

	private final Account sem = colleague("Sem");

	private final ContactRequest request = request(RequestKind.QUESTION, Set.of());

	@Test
	void aNewRequestIsNobodysYet() {
		assertThat(this.request.state()).isEqualTo(RequestState.NEW);
		assertThat(this.request.takenBy()).isNull();
		assertThat(kinds()).containsExactly(LineKind.RECEIVED);
	}

	@Test
	void whoTakesItHasIt() {
		this.request.course().take(this.noor, MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.TAKEN);
		assertThat(this.request.takenBy()).isSameAs(this.noor);
		assertThat(this.request.history().getLast().author()).isSameAs(this.noor);
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> this.request.course().take(this.noor, MONDAY));
	}

	@Test
	void aColleagueTakesItOver() {
		this.request.course().take(this.noor, MONDAY);
		this.request.course().take(this.sem, MONDAY);
		assertThat(this.request.takenBy()).isSameAs(this.sem);
	}

	@Test
	void itIsHandedToAColleague() {
		this.request.course().handOver(this.noor, this.sem, MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.TAKEN);
		assertThat(this.request.takenBy()).isSameAs(this.sem);
		assertThat(this.request.history().getLast().colleague()).isSameAs(this.sem);
		assertThat(this.request.history().getLast().recipient()).as("no name that stays").isNull();
	}

	@Test
	void aQuestionBackWaitsForAReply() {
		this.request.course().take(this.noor, MONDAY);
		this.request.course().askBack(this.noor, "Welk huis?", HASH, MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.WAITING);
		this.request.course().reply("De Brink", MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.TAKEN);
		assertThat(this.request.history().getLast().author()).isNull();
		assertThat(this.request.history().getLast().text()).isEqualTo("De Brink");
	}

	@Test
	void anAnswerClosesIt() {
		this.request.course().take(this.noor, MONDAY);
		this.request.course().answer(this.noor, "Dat kan", MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.DONE);
		assertThat(this.request.answeredAt()).isEqualTo(MONDAY);
		assertThat(this.request.closedAt()).isEqualTo(MONDAY);
	}

	@Test
	void nothingIsAnsweredThatNobodyTook() {
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().answer(this.noor, "Dat kan", MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().askBack(this.noor, "Welk?", HASH, MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().forward(this.noor, "De Brink", "Voor jullie", MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().refuse(this.noor, "Nee", MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().close(this.noor, "Gebeld", MONDAY));
		assertThat(kinds()).containsExactly(LineKind.RECEIVED);
	}

	@Test
	void nothingIsDoneTwice() {
		this.request.course().take(this.noor, MONDAY);
		this.request.course().refuse(this.noor, "Dit hoort niet bij ons", MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.REFUSED);
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().answer(this.sem, "Dat kan", MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> this.request.course().take(this.sem, MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().markSpam(this.sem, MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.course().handOver(this.noor, this.sem, MONDAY));
	}

	@Test
	void whatIsClosedIsReopenedByWhoGoesOn() {
		this.request.course().take(this.noor, MONDAY);
		this.request.course().close(this.noor, "Gebeld", MONDAY);
		this.request.reopen(this.sem, MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.TAKEN);
		assertThat(this.request.takenBy()).isSameAs(this.sem);
		assertThat(this.request.closedAt()).isNull();
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> this.request.reopen(this.sem, MONDAY));
	}

	@Test
	void anAnswerThatHasNotGoneIsTakenBack() {
		this.request.course().take(this.noor, MONDAY);
		HistoryLine line = this.request.course().answer(this.noor, "Dat kan", MONDAY.plusSeconds(60));
		line.posted(List.of(UUID.randomUUID()), MONDAY.plusSeconds(90));
		this.request.takeBack(line, this.noor, MONDAY.plusSeconds(70));
		assertThat(this.request.state()).isEqualTo(RequestState.TAKEN);
		assertThat(this.request.answeredAt()).isNull();
		assertThat(this.request.closedAt()).isNull();
		assertThat(line.text()).isEqualTo("Dat kan");
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.takeBack(line, this.noor, MONDAY.plusSeconds(70)));
	}

	@Test
	void anAnswerThatHasGoneStaysGone() {
		this.request.course().take(this.noor, MONDAY);
		HistoryLine line = this.request.course().answer(this.noor, "Dat kan", MONDAY);
		line.posted(List.of(UUID.randomUUID()), MONDAY.plusSeconds(30));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.takeBack(line, this.noor, MONDAY.plusSeconds(30)));
		assertThat(this.request.state()).isEqualTo(RequestState.DONE);
	}

	@Test
	void aSuspectLiesApartUntilAPersonDecides() {
		ContactRequest suspect = request(RequestKind.QUESTION, Set.of(Suspicion.MANY_LINKS));
		assertThat(suspect.isSuspect()).isTrue();
		suspect.notSpam(this.noor, MONDAY);
		assertThat(suspect.isSuspect()).isFalse();
		assertThat(suspect.state()).isEqualTo(RequestState.NEW);
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> suspect.notSpam(this.noor, MONDAY));
	}

	@Test
	void spamIsClosedAndComesBackWhenItWasNone() {
		this.request.course().markSpam(this.noor, MONDAY);
		assertThat(this.request.isSuspect()).isTrue();
		assertThat(this.request.closedAt()).isEqualTo(MONDAY);
		this.request.notSpam(this.sem, MONDAY);
		assertThat(this.request.state()).isEqualTo(RequestState.NEW);
		assertThat(this.request.closedAt()).isNull();
	}

	@Test
	void onlyWhoWantsToJoinIsAccepted() {
		this.request.course().take(this.noor, MONDAY);
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> this.request.accept(this.noor, MONDAY));
		ContactRequest join = request(RequestKind.JOIN, Set.of());
		join.course().take(this.noor, MONDAY);
		join.accept(this.noor, MONDAY);
		assertThat(join.state()).isEqualTo(RequestState.DONE);
	}

	@Test
	void afterwardsOnlyWhatCountsIsLeft() {
		this.request.course().take(this.noor, MONDAY);
		this.request.note(this.noor, "Belde gisteren ook", MONDAY);
		this.request.course().forward(this.noor, "De Brink", "Voor jullie", MONDAY);
		this.request.removePersonalData(MONDAY.plus(Duration.ofDays(366)));
		assertThat(this.request.asked()).isEmpty();
		assertThat(this.request.history()).allSatisfy((line) -> {
			assertThat(line.text()).isNull();
			assertThat(line.recipient()).isNull();
		});
		assertThat(this.request.matter().kind()).isEqualTo(RequestKind.QUESTION);
		assertThat(this.request.closedAt()).isEqualTo(MONDAY);
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> this.request.reopen(this.noor, MONDAY));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.request.note(this.noor, "Nog iets", MONDAY));
	}

	@ParameterizedTest
	@EnumSource(RequestState.class)
	void anOpenRequestIsClosedWhenItsPersonalDataGoes(RequestState state) {
		bringTo(state);
		this.request.removePersonalData(MONDAY);
		assertThat(this.request.state().isOpen()).isFalse();
		assertThat(this.request.closedAt()).isNotNull();
	}

	private void bringTo(RequestState state) {
		if (state != RequestState.NEW) {
			this.request.course().take(this.noor, MONDAY);
		}
		switch (state) {
			case WAITING -> this.request.course().askBack(this.noor, "Welk?", HASH, MONDAY);
			case DONE -> this.request.course().answer(this.noor, "Ja", MONDAY);
			case REFUSED -> this.request.course().refuse(this.noor, "Nee", MONDAY);
			case SPAM -> this.request.course().markSpam(this.noor, MONDAY);
			case NEW, TAKEN -> {
			}
		}
		assertThat(this.request.state()).isEqualTo(state);
	}

	private List<LineKind> kinds() {
		return this.request.history().stream().map(HistoryLine::kind).toList();
	}

	private static ContactRequest request(RequestKind kind, Set<Suspicion> suspicions) {
		Asked asked = new Asked("Anna", "anna@example.org", null, null, null, "Mag een huis gratis lenen?", null);
		MembershipKind join = (kind == RequestKind.JOIN) ? MembershipKind.EXPERT : null;
		return new ContactRequest("2027-0001",
				new Question(UUID.randomUUID(), kind, join, "nl", asked, Set.of(), null, suspicions), MONDAY);
	}

	private static Account colleague(String name) {
		return new Account() {
			@Override
			public @Nullable String name() {
				return name;
			}
		};
	}

}
