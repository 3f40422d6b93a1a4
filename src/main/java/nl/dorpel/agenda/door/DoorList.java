package nl.dorpel.agenda.door;

import java.util.List;

import nl.dorpel.agenda.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected, and who is there.
 */
public record DoorList(List<Line> lines) {

	/**
	 * A party.
	 *
	 * @param arrived how many are here; null as long as nobody has said
	 */
	public record Line(int number, RegistrationState state, @Nullable String name, int people, @Nullable String needs,
			@Nullable String answer, @Nullable Integer arrived) {

		public boolean isHere() {
			return this.arrived != null && this.arrived > 0;
		}

		public boolean isAnnounced() {
			return this.state != RegistrationState.WALK_IN;
		}

	}

	/** How many people were to come. */
	public int expected() {
		return this.lines.stream().filter(Line::isAnnounced).mapToInt(Line::people).sum();
	}

	/** How many people are here. */
	public int arrived() {
		return this.lines.stream().mapToInt(DoorList::arrived).sum();
	}

	/** How many of them had not signed up. */
	public int walkIns() {
		return this.lines.stream().filter((line) -> !line.isAnnounced()).mapToInt(DoorList::arrived).sum();
	}

	private static int arrived(Line line) {
		return (line.arrived() != null) ? line.arrived() : 0;
	}

}
