package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.trendbureau.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A day of the network about one theme. When and where it is, who comes, and who runs it,
 * is told by its gathering. What was decided stays so; the database sees to that as well.
 */
@Entity
public class OpenDay {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID formKey;

	@OneToOne(fetch = FetchType.LAZY)
	private Gathering gathering;

	@ManyToOne(fetch = FetchType.LAZY)
	private Theme theme;

	@Enumerated(EnumType.STRING)
	private OpenDayState state;

	private String aim;

	private int expected;

	private @Nullable String question;

	private @Nullable String answer;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable OpenDay copiedFrom;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account madeBy;

	private Instant madeAt;

	private Instant changedAt;

	private @Nullable Instant registeredAt;

	// Null until it is decided
	@Embedded
	private @Nullable DayDecision decision;

	@ElementCollection
	@CollectionTable(name = "open_day_date", joinColumns = @JoinColumn(name = "open_day_id"))
	@OrderColumn(name = "position")
	private List<Slot> dates = new ArrayList<>();

	protected OpenDay() {
	}

	OpenDay(UUID formKey, Gathering gathering, Theme theme, Wish wish, Account by, Instant now) {
		this.formKey = formKey;
		this.gathering = gathering;
		this.state = OpenDayState.DRAFT;
		this.madeBy = by;
		this.madeAt = now;
		write(theme, wish, now);
	}

	OpenDay copyOf(@Nullable OpenDay other) {
		this.copiedFrom = other;
		return this;
	}

	private void write(Theme theme, Wish wish, Instant now) {
		this.theme = theme;
		this.aim = wish.aim();
		this.expected = wish.expected();
		this.dates.clear();
		this.dates.addAll(wish.dates());
		this.changedAt = now;
	}

	/**
	 * Takes over what whoever runs it wants by now. What staff asked is answered by it.
	 * @param seen what was looked at
	 * @throws OpenDayMovedOn if it was changed meanwhile, or decided
	 */
	void change(Seen seen, Theme theme, Wish wish, @Nullable String answer, Instant now) {
		require(seen.equals(seen()));
		require(this.state.isOpen());
		write(theme, wish, now);
		this.answer = (this.question != null) ? answer : null;
		if (this.state == OpenDayState.ASKED_BACK) {
			this.state = OpenDayState.REGISTERED;
		}
	}

	/** Lets staff see it. */
	void register(Instant now) {
		require(this.state == OpenDayState.DRAFT);
		this.state = OpenDayState.REGISTERED;
		this.registeredAt = now;
		this.changedAt = now;
	}

	void askBack(Seen seen, String question, Instant now) {
		require(seen.equals(seen()));
		require(this.state.isWaiting());
		this.state = OpenDayState.ASKED_BACK;
		this.question = question;
		this.answer = null;
		this.changedAt = now;
	}

	/**
	 * Decides for one of its moments.
	 * @param seen what was looked at
	 * @param position of the moment
	 * @throws OpenDayMovedOn if it was changed meanwhile, or decided, or if that moment
	 * is over
	 */
	Slot confirm(Seen seen, int position, Account by, Instant now) {
		require(seen.equals(seen()));
		require(this.state.isWaiting() && position >= 0 && position < this.dates.size());
		Slot slot = this.dates.get(position);
		require(slot.startsAt().isAfter(now));
		decide(OpenDayState.CONFIRMED, DayDecision.to(position, by, now));
		return slot;
	}

	void withdraw(String reason, Account by, Instant now) {
		require(this.state.isOpen());
		decide(OpenDayState.WITHDRAWN, DayDecision.not(reason, by, now));
	}

	private void decide(OpenDayState state, DayDecision decision) {
		this.state = state;
		this.decision = decision;
		this.changedAt = decision.decidedAt();
		if (this.registeredAt == null) {
			this.registeredAt = decision.decidedAt();
		}
	}

	private void require(boolean possible) {
		if (!possible) {
			throw new OpenDayMovedOn("Open day %d is %s, version %d".formatted(this.id, this.state, this.version));
		}
	}

	public Long id() {
		return this.id;
	}

	/** What somebody sees who looks now. */
	Seen seen() {
		return new Seen(this.version, this.gathering.version());
	}

	public Gathering gathering() {
		return this.gathering;
	}

	public Theme theme() {
		return this.theme;
	}

	OpenDayState state() {
		return this.state;
	}

	String aim() {
		return this.aim;
	}

	int expected() {
		return this.expected;
	}

	@Nullable String question() {
		return this.question;
	}

	@Nullable String answer() {
		return this.answer;
	}

	@Nullable String reason() {
		return (this.decision != null) ? this.decision.reason() : null;
	}

	List<Slot> dates() {
		return List.copyOf(this.dates);
	}

}
