package nl.dorpel.agenda.door;

import java.util.List;

import nl.dorpel.agenda.RegistrationState;

import org.jspecify.annotations.Nullable;

/**
 * Who was there, once it is over. It counts people, and stays when their names are gone.
 */
public record Attendance(List<Party> parties) {

	/**
	 * A party, whatever became of it.
	 *
	 * @param name null once it has been removed
	 * @param arrived how many came; null where nobody said
	 */
	public record Party(int number, RegistrationState state, @Nullable String name, int people,
			@Nullable Integer arrived) {

		public int came() {
			return (this.arrived != null) ? this.arrived : 0;
		}

		public boolean isExpected() {
			return this.state == RegistrationState.SEATED;
		}

		/** Whether it belongs in the list: who was to come, and who came. */
		public boolean isListed() {
			return isExpected() || came() > 0;
		}

	}

	public List<Party> listed() {
		return this.parties.stream().filter(Party::isListed).toList();
	}

	/** Nobody stood at the door, or nobody came. */
	public boolean isUnknown() {
		return total() == 0;
	}

	public int total() {
		return this.parties.stream().mapToInt(Party::came).sum();
	}

	/** Of those who had a seat. */
	public int came() {
		return this.parties.stream().filter(Party::isExpected).mapToInt(Party::came).sum();
	}

	public int missed() {
		return this.parties.stream()
			.filter(Party::isExpected)
			.mapToInt((party) -> Math.max(0, party.people() - party.came()))
			.sum();
	}

	public int walkedIn() {
		return total() - came();
	}

	public int cancelled() {
		return people(List.of(RegistrationState.CANCELLED));
	}

	public int notPlaced() {
		return people(List.of(RegistrationState.WAITING, RegistrationState.OFFERED, RegistrationState.LAPSED));
	}

	private int people(List<RegistrationState> states) {
		return this.parties.stream().filter((party) -> states.contains(party.state())).mapToInt(Party::people).sum();
	}

}
