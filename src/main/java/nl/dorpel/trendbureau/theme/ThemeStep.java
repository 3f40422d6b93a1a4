package nl.dorpel.trendbureau.theme;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A step that a theme took. When its followers were told of it is for {@link ThemeNews}.
 */
@Entity
class ThemeStep {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	private ThemeState state;

	private Instant at;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account actor;

	private @Nullable String line;

	protected ThemeStep() {
	}

	ThemeStep(ThemeState state, @Nullable Account actor, @Nullable String line, Instant at) {
		this.state = state;
		this.actor = actor;
		this.line = line;
		this.at = at;
	}

	Long id() {
		return this.id;
	}

	ThemeState state() {
		return this.state;
	}

	Instant at() {
		return this.at;
	}

}
