package nl.dorpel.trendbureau.outcome;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody keeps of a day, and what is to become of it.
 *
 * @param said in a line or two
 * @param doer the account of who took it on, if they have one
 * @param doerName who took it on, in words
 */
record Harvested(HarvestHeading heading, String said, Onward onward, @Nullable Long doer, @Nullable String doerName,
		@Nullable LocalDate dueOn) {

	/** Nobody has to do what is only noted. */
	Harvested {
		if (onward == Onward.NOTED) {
			doer = null;
			doerName = null;
			dueOn = null;
		}
	}

}
