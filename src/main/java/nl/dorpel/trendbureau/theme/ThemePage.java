package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.List;

import nl.dorpel.trendbureau.proposal.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A theme with all that its page shows.
 *
 * @param way what there has been, in order of time
 * @param ahead what is still to come: keys of the messages
 * @param grounds all but the signals, which stand on the way
 */
record ThemePage(Head head, List<Stop> way, List<String> ahead, List<Ground> grounds) {

	/**
	 * The theme itself.
	 *
	 * @param author of the proposal; null for somebody who has left
	 * @param endorsedAt by the last; null if nobody stands behind it
	 * @param following whether who looks is written to
	 */
	record Head(long id, int version, String slug, String title, ThemeState state, boolean fictitious, long proposalId,
			String proposalSlug, String question, @Nullable String author, Instant openedAt, int endorsements,
			@Nullable Instant endorsedAt, @Nullable Long roundId, @Nullable String roundQuestion,
			@Nullable Instant countedAt, boolean following) {

		/** Null once it is closed. */
		public @Nullable ThemeState next() {
			return this.state.next().orElse(null);
		}

		public boolean isClosed() {
			return this.state == ThemeState.CLOSED;
		}

	}

	/**
	 * Something on the way.
	 *
	 * @param anchor by which it is found on the page
	 * @param picture one of the pictures of the Trendbureau
	 * @param label a key of the messages
	 * @param number what the label counts, or 0
	 * @param own whether it is a step of the theme itself
	 * @param actor who took it; null for somebody who has left, and for a round
	 */
	record Stop(String anchor, String picture, Instant at, String label, int number, boolean own,
			@Nullable String actor, @Nullable String line, List<Link> links) {

		/** Where its own label leads, or null. */
		public @Nullable String path() {
			return this.links.stream().filter((link) -> link.name == null).map(Link::path).findFirst().orElse(null);
		}

		public List<Link> named() {
			return this.links.stream().filter((link) -> link.name != null).toList();
		}

	}

	/**
	 * A page within the portal, by its Dutch name; without one by what stands above it.
	 */
	record Link(String path, @Nullable String name) {

	}

	/** A step that the theme took. */
	record Step(long id, ThemeState state, Instant at, @Nullable String actor, @Nullable String line) {

	}

	/** None: they stand on the way. */
	public List<Ground> signals() {
		return Ground.ofKind("signal", this.grounds);
	}

	public List<Ground> examples() {
		return Ground.ofKind("example", this.grounds);
	}

	public List<Ground> concepts() {
		return Ground.ofKind("concept", this.grounds);
	}

}
