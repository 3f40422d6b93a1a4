package nl.dorpel.trendbureau.proposal;

import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says. Of a draft only the title is there for certain.
 *
 * @param question what the Trendbureau would look into
 * @param dayBrings what a day about it should bring
 */
@Embeddable
public record ProposalText(String title, @Nullable String question, @Nullable String whyNow, @Nullable String forWhom,
		@Nullable String dayBrings) {

	/** Whether others can read it. */
	boolean isWhole() {
		return Stream.of(this.question, this.whyNow, this.forWhom, this.dayBrings)
			.noneMatch((part) -> part == null || part.isBlank());
	}

}
