package nl.dorpel.agenda.programme;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.dorpel.agenda.programme.ProgrammeItem.Entry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShuffleTest {

	private final ProgrammeItem coffee = item("koffie", 0, 30, 0);

	private final ProgrammeItem story = item("verhaal", 45, 60, 0);

	private final ProgrammeItem left = item("tafel links", 120, 90, 0);

	private final ProgrammeItem right = item("tafel rechts", 120, 60, 1);

	private final ProgrammeItem harvest = item("oogst", 210, 30, 0);

	private final List<ProgrammeItem> all = List.of(this.coffee, this.story, this.left, this.right, this.harvest);

	private static ProgrammeItem item(String title, int after, int minutes, int position) {
		ProgrammeItem item = new ProgrammeItem();
		item.change(new Entry(ProgrammeKind.STORY, title, null, null, after, minutes), 0);
		item.standAt(position);
		return item;
	}

	private List<String> order() {
		return this.all.stream()
			.sorted(Comparator.comparingInt(ProgrammeItem::startsAfter).thenComparingInt(ProgrammeItem::position))
			.map((item) -> item.entry().title() + " " + item.startsAfter() + "-" + item.endsAfter())
			.toList();
	}

	@Test
	void twoNeighboursChangePlacesTheirLengthsAndThePauseBetweenThemStay() {
		assertThat(Shuffle.move(this.all, this.story, true)).isTrue();
		assertThat(order()).startsWith("verhaal 0-60", "koffie 75-105", "tafel links 120-210");
	}

	@Test
	void downIsTheOppositeOfUp() {
		List<String> before = order();
		Shuffle.move(this.all, this.coffee, false);
		assertThat(order()).isNotEqualTo(before);
		Shuffle.move(List.of(this.story, this.coffee, this.left, this.right, this.harvest), this.coffee, true);
		assertThat(order()).isEqualTo(before);
	}

	@Test
	void amongWhatStartsAtTheSameMomentOnlyTheOrderChanges() {
		assertThat(Shuffle.move(this.all, this.right, true)).isTrue();
		assertThat(order()).containsSubsequence("tafel rechts 120-180", "tafel links 120-210");
	}

	@Test
	void whatStartsTogetherMovesTogether() {
		assertThat(Shuffle.move(this.all, this.harvest, true)).isTrue();
		assertThat(order()).containsSubsequence("oogst 120-150", "tafel links 150-240", "tafel rechts 150-210");
	}

	@Test
	void theFirstDoesNotGoUpAndTheLastNotDown() {
		List<String> before = order();
		assertThat(Shuffle.move(this.all, this.coffee, true)).isFalse();
		assertThat(Shuffle.move(this.all, this.harvest, false)).isFalse();
		assertThat(order()).isEqualTo(before);
	}

	@Test
	void whatOverlapsStandsOneAfterTheOtherOnceItHasMoved() {
		ProgrammeItem within = item("ertussen", 50, 20, 0);
		List<ProgrammeItem> both = List.of(this.story, within);
		assertThat(Shuffle.move(both, within, true)).isTrue();
		assertThat(Stream.of(within, this.story).map(ProgrammeItem::startsAfter)).containsExactly(45, 65);
	}

}
