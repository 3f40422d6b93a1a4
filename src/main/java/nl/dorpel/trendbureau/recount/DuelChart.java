package nl.dorpel.trendbureau.recount;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One option against each of the others: a bar in two parts for each pair, drawn by
 * {@code trendbureau/count}. Widths are percentages of whatever room there is.
 *
 * @param name the one
 * @param ballots how many there are; those that are for neither stand in between
 * @param duels from top to bottom
 */
public record DuelChart(String name, int ballots, List<Duel> duels) {

	private static final int ROW = 62;

	/** The ballots for the one, and for another. */
	public record Duel(String other, int ours, int theirs) {

	}

	/** A pair with its place. */
	public record Row(Duel duel, int top, String width, String theirsFrom, String theirs) {

	}

	public List<Row> rows() {
		return IntStream.range(0, this.duels.size()).mapToObj((at) -> {
			Duel duel = this.duels.get(at);
			return new Row(duel, at * ROW, percent(duel.ours()), percent(this.ballots - duel.theirs()),
					percent(duel.theirs()));
		}).toList();
	}

	private String percent(int value) {
		return String.format(Locale.ROOT, "%.2f%%", 100.0 * value / Math.max(1, this.ballots));
	}

	/** In pixels. */
	public int height() {
		return this.duels.size() * ROW;
	}

	public boolean isEmpty() {
		return this.duels.isEmpty();
	}

}
