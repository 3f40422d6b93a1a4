package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands in a list.
 *
 * @param author null for somebody who has left
 * @param topics their names, with commas
 */
public record ProposalLine(long id, String slug, String title, @Nullable String question, ProposalState state,
		@Nullable String author, boolean fictitious, @Nullable Instant openedAt, Instant changedAt,
		@Nullable String topics, int endorsements, int comments) {

	/** The names of its topics. */
	public List<String> tags() {
		return (this.topics != null) ? List.of(this.topics.split(", ")) : List.of();
	}

}
