package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import org.jspecify.annotations.Nullable;

/**
 * A question that the Trendbureau took up. It goes on a step at a time, and never back;
 * the database sees to that as well.
 */
@Entity
public class Theme {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String title;

	@Enumerated(EnumType.STRING)
	private ThemeState state;

	@ManyToOne(fetch = FetchType.LAZY)
	private ThemeProposal proposal;

	private @Nullable Long roundId;

	private boolean fictitious;

	private Instant exploringAt;

	private @Nullable Instant deepeningAt;

	private @Nullable Instant publishedAt;

	private @Nullable Instant closedAt;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "theme_id", nullable = false)
	@OrderBy("id")
	private List<ThemeStep> history = new ArrayList<>();

	protected Theme() {
	}

	/**
	 * @param roundId of the round that chose the proposal, or null
	 */
	Theme(ThemeProposal proposal, @Nullable Long roundId, Instant chosenAt) {
		this.slug = proposal.slug();
		this.title = proposal.title();
		this.proposal = proposal;
		this.roundId = roundId;
		this.fictitious = proposal.isFictitious();
		this.state = ThemeState.EXPLORING;
		this.exploringAt = chosenAt;
		this.history.add(new ThemeStep(ThemeState.EXPLORING, null, null, chosenAt));
	}

	void deepen(Account by, String line, Instant now) {
		moveTo(ThemeState.DEEPENING, by, line, now);
		this.deepeningAt = now;
	}

	void publish(Account by, String line, Instant now) {
		moveTo(ThemeState.PUBLISHED, by, line, now);
		this.publishedAt = now;
	}

	void close(Account by, String line, Instant now) {
		moveTo(ThemeState.CLOSED, by, line, now);
		this.closedAt = now;
	}

	/**
	 * The one step that it can take now.
	 * @throws ThemeMovedOn if it is closed
	 */
	void goOn(Account by, String line, Instant now) {
		switch (this.state) {
			case EXPLORING -> deepen(by, line, now);
			case DEEPENING -> publish(by, line, now);
			case PUBLISHED, CLOSED -> close(by, line, now);
		}
	}

	private void moveTo(ThemeState next, Account by, String line, Instant now) {
		if (this.state.next().filter(next::equals).isEmpty()) {
			throw new ThemeMovedOn("%s is %s and cannot become %s".formatted(this.slug, this.state, next));
		}
		this.state = next;
		this.history.add(new ThemeStep(next, by, line, now));
	}

	/**
	 * @throws ThemeMovedOn if it is not as it was when somebody began to write
	 */
	void requireVersion(int seen) {
		if (this.version != seen) {
			throw new ThemeMovedOn("%s has changed".formatted(this.slug));
		}
	}

	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	ThemeState state() {
		return this.state;
	}

	ThemeStep lastStep() {
		return this.history.getLast();
	}

}
