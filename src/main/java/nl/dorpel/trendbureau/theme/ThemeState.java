package nl.dorpel.trendbureau.theme;

import java.util.Optional;

/**
 * How far a theme is. In this order, a step at a time.
 */
public enum ThemeState {

	/** Chosen: what is known of it is brought together. */
	EXPLORING("trendbureau.theme.state.exploring"),

	/** People who know of it work it out. */
	DEEPENING("trendbureau.theme.state.deepening"),

	/** What came of it can be read. */
	PUBLISHED("trendbureau.theme.state.published"),

	/** Nothing more comes. */
	CLOSED("trendbureau.theme.state.closed");

	private final String label;

	ThemeState(String label) {
		this.label = label;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	/** As it stands in addresses and class names. */
	public String slug() {
		return this.label.substring(this.label.lastIndexOf('.') + 1);
	}

	/** Empty after the last. */
	Optional<ThemeState> next() {
		return (this != CLOSED) ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
	}

}
