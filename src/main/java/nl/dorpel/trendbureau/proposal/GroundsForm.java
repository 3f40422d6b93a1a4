package nl.dorpel.trendbureau.proposal;

import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal rests on: numbers of signals and examples, and slugs of concepts.
 *
 * @param versie of the proposal that was looked at
 */
record GroundsForm(@Size(max = 30, message = "{trendbureau.grounds.many}") @Nullable Set<Long> signalen,
		@Size(max = 30, message = "{trendbureau.grounds.many}") @Nullable Set<Long> voorbeelden,
		@Size(max = 30, message = "{trendbureau.grounds.many}") @Nullable Set<String> concepten, int versie) {

	GroundsForm {
		signalen = (signalen != null) ? new TreeSet<>(signalen) : Set.of();
		voorbeelden = (voorbeelden != null) ? new TreeSet<>(voorbeelden) : Set.of();
		concepten = (concepten != null) ? new TreeSet<>(concepten) : Set.of();
	}

	/** The same choices, to be put over a newer version. */
	GroundsForm over(int version) {
		return new GroundsForm(this.signalen, this.voorbeelden, this.concepten, version);
	}

	Set<Long> signals() {
		return (this.signalen != null) ? this.signalen : Set.of();
	}

	Set<Long> examples() {
		return (this.voorbeelden != null) ? this.voorbeelden : Set.of();
	}

	Set<String> concepts() {
		return (this.concepten != null) ? this.concepten : Set.of();
	}

}
