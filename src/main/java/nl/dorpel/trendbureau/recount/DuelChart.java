package nl.dorpel.trendbureau.recount;

import java.util.List;
import java.util.Locale;

/**
 * One option against each of the others: a bar in two parts for each pair, drawn by
 * {@code trendbureau/count}. Widths are percentages of whatever room there is.
 *
 * @param name the one
 * @param ballots how many there are; those that are for neither stand in between
 * @param duels from top to bottom
 */
public record DuelChart(String name, int ballots, List<Duel> duels) {

	/** The ballots for the one, and for another. */
	public record Duel(String other, int ours, int theirs) {

	}

	/** A pair with its bar. */
	public record Row(Duel duel, String ours, String theirsFrom, String theirs) {

	}

	public List<Row> rows() {
		return this.duels.stream()
			.map((duel) -> new Row(duel, percent(duel.ours()), percent(this.ballots - duel.theirs()),
					percent(duel.theirs())))
			.toList();
	}

	private String percent(int value) {
		return String.format(Locale.ROOT, "%.2f%%", 100.0 * value / Math.max(1, this.ballots));
	}

	public boolean isEmpty() {
		return this.duels.isEmpty();
	}

}
