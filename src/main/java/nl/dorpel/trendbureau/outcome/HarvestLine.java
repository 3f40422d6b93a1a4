package nl.dorpel.trendbureau.outcome;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An outcome in a list.
 *
 * @param doer the name of who took it on, in the network
 * @param doerName who took it on, in words
 */
public record HarvestLine(long id, int version, String slug, HarvestHeading heading, String said, Onward onward,
		OutcomeState state, @Nullable UUID doerKey, @Nullable String doer, @Nullable String doerName,
		@Nullable LocalDate dueOn) {

	/** Whether it has a page of its own. */
	public boolean isGoingFurther() {
		return this.onward != Onward.NOTED;
	}

	/** Who took it on, in the words that there are; or null. */
	public @Nullable String who() {
		if (this.doer == null || this.doerName == null) {
			return (this.doer != null) ? this.doer : this.doerName;
		}
		return this.doer.equals(this.doerName) ? this.doer : this.doer + ", " + this.doerName;
	}

}
