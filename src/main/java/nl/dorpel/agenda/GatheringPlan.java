package nl.dorpel.agenda;

import java.time.Instant;
import java.util.Set;

import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a gathering is to be, as whoever organises it says.
 *
 * @param text Markdown, may be empty
 * @param programme Markdown, may be empty
 * @param organiser who organises it, in words
 */
public record GatheringPlan(GatheringKind kind, String title, String summary, String text, String programme,
		String organiser, Instant startsAt, Instant endsAt, Venue venue, Set<Topic> topics, SignUpRules signUp,
		@Nullable Series series) {

	/** The same at another moment. */
	public GatheringPlan at(Instant startsAt, Instant endsAt) {
		return new GatheringPlan(this.kind, this.title, this.summary, this.text, this.programme, this.organiser,
				startsAt, endsAt, this.venue, this.topics, this.signUp, this.series);
	}

}
