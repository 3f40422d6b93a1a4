package nl.dorpel.agenda.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import nl.dorpel.platform.web.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the course of a gathering, in order, and what is odd about its times.
 * Nothing of that is forbidden: who runs a day knows why.
 *
 * @param starts when the gathering begins, by the clock on the wall
 * @param ends when it ends
 */
public record Programme(LocalDateTime starts, LocalDateTime ends, List<Item> items) {

	private static final Duration SHORTEST_GAP = Duration.ofMinutes(5);

	/**
	 * An item with its times.
	 *
	 * @param who tells or leads it, if anybody
	 * @param link the path of a practice example
	 */
	public record Item(long id, int version, ProgrammeKind kind, String title, @Nullable String who,
			@Nullable String link, LocalDateTime from, LocalDateTime until) {

		/** Such as "10:30 – 11:15". */
		public String hours() {
			return Hours.of(this.from, this.until);
		}

		/** Lasts at least a moment, also when the clock goes back meanwhile. */
		public ZonedDateTime endsAt() {
			ZonedDateTime end = this.until.atZone(DutchTime.ZONE);
			return end.isAfter(startsAt()) ? end : startsAt().plus(Duration.between(this.from, this.until));
		}

		public ZonedDateTime startsAt() {
			return this.from.atZone(DutchTime.ZONE);
		}

		private boolean meets(Item other) {
			return this.from.isBefore(other.until) && other.from.isBefore(this.until);
		}

	}

	/** Two items at the same time. */
	public record Clash(Item first, Item second) {
	}

	/** A time at which nothing happens. */
	public record Gap(LocalDateTime from, LocalDateTime until) {

		public String hours() {
			return Hours.of(this.from, this.until);
		}

	}

	static Programme of(Instant startsAt, Instant endsAt, List<ProgrammeItem> items) {
		LocalDateTime starts = onTheWall(startsAt);
		return new Programme(starts, onTheWall(endsAt), items.stream().map((item) -> {
			ProgrammeItem.Entry entry = item.entry();
			return new Item(item.id(), item.version(), entry.kind(), entry.title(), entry.who(), entry.link(),
					starts.plusMinutes(item.startsAfter()), starts.plusMinutes(item.endsAfter()));
		}).toList());
	}

	/** What the clock of the house says, to the minute. */
	static LocalDateTime onTheWall(Instant moment) {
		return LocalDateTime.ofInstant(moment, DutchTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
	}

	public boolean isEmpty() {
		return this.items.isEmpty();
	}

	/** Whether its items have to say which day they are on. */
	public boolean hasSeveralDays() {
		return this.items.stream().anyMatch((item) -> !item.from().toLocalDate().equals(this.starts.toLocalDate()));
	}

	/** Work tables are meant to be beside each other; anything else is named. */
	public List<Clash> clashes() {
		List<Clash> clashes = new ArrayList<>();
		for (int first = 0; first < this.items.size(); first++) {
			for (Item second : this.items.subList(first + 1, this.items.size())) {
				Item one = this.items.get(first);
				boolean tables = one.kind() == ProgrammeKind.WORK_TABLE && second.kind() == ProgrammeKind.WORK_TABLE;
				if (one.meets(second) && !tables) {
					clashes.add(new Clash(one, second));
				}
			}
		}
		return clashes;
	}

	/** What begins before the gathering does, or goes on after it. */
	public List<Item> outside() {
		return this.items.stream()
			.filter((item) -> item.from().isBefore(this.starts) || item.until().isAfter(this.ends))
			.toList();
	}

	/** Times within a day of the gathering at which nothing is planned. */
	public List<Gap> gaps() {
		List<Gap> gaps = new ArrayList<>();
		LocalDateTime busyUntil = this.starts;
		for (Item item : this.items) {
			addGap(gaps, busyUntil, item.from());
			busyUntil = item.until().isAfter(busyUntil) ? item.until() : busyUntil;
		}
		if (!this.items.isEmpty()) {
			addGap(gaps, busyUntil, this.ends);
		}
		return gaps;
	}

	// Nobody plans the night
	private static void addGap(List<Gap> gaps, LocalDateTime from, LocalDateTime until) {
		boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
		if (sameDay && Duration.between(from, until).compareTo(SHORTEST_GAP) >= 0) {
			gaps.add(new Gap(from, until));
		}
	}

	/** When the next item would begin. */
	LocalDateTime next() {
		return this.items.stream()
			.map(Item::until)
			.max(LocalDateTime::compareTo)
			.filter((end) -> end.isAfter(this.starts))
			.orElse(this.starts);
	}

}
