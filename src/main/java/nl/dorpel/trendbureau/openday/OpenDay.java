package nl.dorpel.trendbureau.openday;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
 * is told by its gathering.
 */
@Entity
class OpenDay {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	@OneToOne(fetch = FetchType.LAZY)
	private Gathering gathering;

	@ManyToOne(fetch = FetchType.LAZY)
	private Theme theme;

	@Enumerated(EnumType.STRING)
	private OpenDayState state;

	private String aim;

	private int expected;

	private @Nullable String question;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable OpenDay copiedFrom;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account registeredBy;

	private Instant registeredAt;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account confirmedBy;

	private @Nullable Instant confirmedAt;

	@ElementCollection
	@CollectionTable(name = "open_day_date", joinColumns = @JoinColumn(name = "open_day_id"))
	@OrderColumn(name = "position")
	private List<Slot> dates = new ArrayList<>();

	protected OpenDay() {
	}

	OpenDay(Gathering gathering, Theme theme, String aim, int expected, List<Slot> dates, Account by, Instant now) {
		this.gathering = gathering;
		this.theme = theme;
		this.state = OpenDayState.REGISTERED;
		this.aim = aim;
		this.expected = expected;
		this.dates.addAll(dates);
		this.registeredBy = by;
		this.registeredAt = now;
	}

	Long id() {
		return this.id;
	}

	Gathering gathering() {
		return this.gathering;
	}

	Theme theme() {
		return this.theme;
	}

	OpenDayState state() {
		return this.state;
	}

}
