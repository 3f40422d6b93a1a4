package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.SignedIn;
import nl.dorpel.trendbureau.comment.Comments;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with all that its page shows.
 */
record ProposalPage(Head head, List<Ground> grounds, List<Supporter> supporters, List<StepLine> history,
		List<Comments.Line> comments) {

	/**
	 * The proposal itself.
	 *
	 * @param author null for somebody who has left
	 * @param endorsed whether who looks stands behind it
	 * @param mergedSlug of the proposal that it went into
	 * @param themeSlug of the theme that it became
	 */
	record Head(long id, int version, String slug, String title, @Nullable String question, @Nullable String whyNow,
			@Nullable String forWhom, @Nullable String dayBrings, ProposalState state, long authorId,
			@Nullable String author, boolean fictitious, @Nullable Instant openedAt, Instant changedAt,
			@Nullable String topics, int endorsements, boolean endorsed, int versions, @Nullable String mergedSlug,
			@Nullable String mergedTitle, @Nullable String themeSlug) {

		public List<String> tags() {
			return (this.topics != null) ? List.of(this.topics.split(", ")) : List.of();
		}

		public boolean isOpen() {
			return this.state == ProposalState.OPEN;
		}

		public boolean isDraft() {
			return this.state == ProposalState.DRAFT;
		}

		/** Whether people still talk about it. */
		public boolean isTalkedAbout() {
			return this.state != ProposalState.WITHDRAWN && this.state != ProposalState.MERGED;
		}

		public boolean isBy(@Nullable SignedIn person) {
			return person != null && person.id() == this.authorId;
		}

		ProposalText text() {
			return new ProposalText(this.title, this.question, this.whyNow, this.forWhom, this.dayBrings);
		}

	}

	/**
	 * Somebody who stands behind it.
	 *
	 * @param name null for somebody who has left
	 * @param from the title of the proposal where they said so, if it was merged
	 */
	record Supporter(@Nullable String name, @Nullable String line, Instant at, @Nullable String from) {

	}

	/**
	 * Something that happened to it.
	 *
	 * @param roundId the voting round that did it
	 */
	record StepLine(StepKind kind, Instant at, boolean byPerson, @Nullable String actor, @Nullable String reason,
			@Nullable String otherSlug, @Nullable String otherTitle, @Nullable Long roundId,
			@Nullable String roundQuestion) {

	}

	public List<Ground> signals() {
		return Ground.ofKind("signal", this.grounds);
	}

	public List<Ground> examples() {
		return Ground.ofKind("example", this.grounds);
	}

	public List<Ground> concepts() {
		return Ground.ofKind("concept", this.grounds);
	}

	/** What the last round that it was in did with it. */
	public @Nullable StepLine vote() {
		return this.history.reversed().stream().filter((step) -> step.roundId != null).findFirst().orElse(null);
	}

	/** Those who said why. */
	public List<Supporter> reasons() {
		return this.supporters.stream().filter((supporter) -> supporter.line != null).toList();
	}

	/** Those who did not. */
	public List<Supporter> others() {
		return this.supporters.stream().filter((supporter) -> supporter.line == null).toList();
	}

}
