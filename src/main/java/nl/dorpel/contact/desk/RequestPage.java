package nl.dorpel.contact.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.contact.RequestState;
import nl.dorpel.contact.Suspicion;
import nl.dorpel.network.MembershipKind;
import org.jspecify.annotations.Nullable;

/**
 * A request with everything around it.
 *
 * @param history the first first
 * @param earlier other requests of the same person
 * @param similar requests of others with the same words
 */
record RequestPage(Head head, List<HistoryEntry> history, List<RequestLine> earlier, List<RequestLine> similar) {

	/**
	 * The request itself.
	 *
	 * @param asker null once the personal data is removed
	 * @param until the last day on which an answer is in time
	 * @param fictitious whether nobody asked it, and it is there to try things with
	 */
	record Head(long id, int version, String reference, RequestKind kind, @Nullable MembershipKind joinKind,
			RequestState state, String language, @Nullable Asker asker, @Nullable String aboutPath,
			@Nullable String aboutTitle, @Nullable Long takenById, @Nullable String takenBy, Instant receivedAt,
			LocalDate until, boolean late, boolean suspect, boolean fictitious, List<String> topics,
			List<Suspicion> suspicions) {
	}

	/** Who asked what. */
	record Asker(String name, String email, @Nullable String phone, @Nullable String organisation,
			@Nullable String place, String message) {
	}

	/** What can be done with it now, on a page of its own. */
	public List<Act> acts() {
		return Stream.of(Act.values()).filter(this::allows).toList();
	}

	boolean allows(Act act) {
		return act.fits(this.head.kind, this.head.state, this.head.asker == null);
	}

	/**
	 * A mail that can still be taken back: of the last thing that moved the request on.
	 */
	public @Nullable HistoryEntry onTheTable() {
		return this.history.reversed()
			.stream()
			.filter((entry) -> entry.kind().movesOn() && entry.takenBackAt() == null)
			.findFirst()
			.filter(HistoryEntry::isOnTheTable)
			.orElse(null);
	}

	/** What happened after somebody last looked, or the very last if that is unknown. */
	List<HistoryEntry> since(long seen) {
		return this.history.stream().filter((entry) -> entry.id() > seen).toList();
	}

	long lastLine() {
		return this.history.getLast().id();
	}

	Optional<HistoryEntry> line(long id) {
		return this.history.stream().filter((entry) -> entry.id() == id).findFirst();
	}

}
