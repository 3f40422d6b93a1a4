package nl.dorpel.trendbureau.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.dorpel.platform.web.chart.BarChart;
import nl.dorpel.trendbureau.counting.Count;
import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.counting.Matrix;
import nl.dorpel.trendbureau.counting.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A count as {@code trendbureau/count} shows it, for a round and for who counts again.
 */
public record CountTables(Count count) {

	/** An option, or several that are equal, with the place in the order. */
	public record Place(int number, List<String> names, @Nullable Integer placed) {

	}

	/** An option against all. */
	public record Row(String name, List<Cell> cells) {

	}

	/**
	 * @param value null for an option against itself
	 * @param against the value the other way around
	 */
	public record Cell(String column, @Nullable Integer value, int against) {

		public boolean isWon() {
			return this.value != null && this.value > this.against;
		}

	}

	public Verdict verdict() {
		return this.count.verdict();
	}

	public boolean isRanking() {
		return this.count.method() == CountingMethod.RANKING;
	}

	public List<Place> places() {
		List<Place> places = new ArrayList<>();
		int number = 1;
		for (List<Integer> equal : this.count.order()) {
			Integer placed = isRanking() ? null : this.count.placed().get(equal.getFirst());
			places.add(new Place(number, this.count.names(equal), placed));
			number += equal.size();
		}
		return places;
	}

	public List<Row> pairwise() {
		return rows(this.count.pairwise());
	}

	public List<Row> strengths() {
		return rows(this.count.strengths());
	}

	private List<Row> rows(Matrix matrix) {
		List<String> names = this.count.options();
		return IntStream.range(0, names.size())
			.mapToObj((row) -> new Row(names.get(row),
					IntStream.range(0, names.size())
						.mapToObj((column) -> new Cell(names.get(column),
								(row == column) ? null : matrix.at(row, column), matrix.at(column, row)))
						.toList()))
			.toList();
	}

	/** The first against each of the others; nothing when more than one came first. */
	public DuelChart duels() {
		if (this.count.winners().size() != 1 || !isRanking()) {
			return new DuelChart("", 0, List.of());
		}
		int winner = this.count.winners().getFirst();
		return new DuelChart(this.count.options().get(winner), this.count.ballots(),
				this.count.order()
					.stream()
					.flatMap(List::stream)
					.filter((other) -> other != winner)
					.map((other) -> new DuelChart.Duel(this.count.options().get(other),
							this.count.pairwise().at(winner, other), this.count.pairwise().at(other, winner)))
					.toList());
	}

	/** Those who agreed, option by option, most first. */
	public BarChart approvals() {
		return new BarChart(this.count.order()
			.stream()
			.flatMap(List::stream)
			.map((option) -> new BarChart.Bar(this.count.options().get(option), this.count.placed().get(option)))
			.toList());
	}

}
