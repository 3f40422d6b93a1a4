package nl.dorpel.trendbureau.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How proposals are laid out in the list.
 */
enum Pile {

	OPEN("open", "trendbureau.pile.open", EnumSet.of(ProposalState.OPEN, ProposalState.ON_BALLOT)),
	CHOSEN("gekozen", "trendbureau.pile.chosen", EnumSet.of(ProposalState.CHOSEN)),
	CLOSED("afgesloten", "trendbureau.pile.closed", EnumSet.of(ProposalState.WITHDRAWN, ProposalState.MERGED));

	private final String slug;

	private final String label;

	private final Set<ProposalState> states;

	Pile(String slug, String label, Set<ProposalState> states) {
		this.slug = slug;
		this.label = label;
		this.states = states;
	}

	/** What nobody of ours would type is the first. */
	static Pile named(@Nullable String slug) {
		return Arrays.stream(values()).filter((pile) -> pile.slug.equals(slug)).findFirst().orElse(OPEN);
	}

	public String slug() {
		return this.slug;
	}

	/** A key of the messages. */
	public String label() {
		return this.label;
	}

	Set<ProposalState> states() {
		return this.states;
	}

}
