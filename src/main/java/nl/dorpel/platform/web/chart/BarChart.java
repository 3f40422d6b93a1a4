package nl.dorpel.platform.web.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Lying bars, one for each figure with its label above it, drawn by
 * {@code fragments/chart}. Widths are percentages of whatever room there is, so the words
 * keep their size on a phone.
 *
 * @param bars from top to bottom
 */
public record BarChart(List<Bar> bars) {

	private static final int ROW = 56;

	/** The most that a bar takes; what is left is for its figure. */
	private static final double WIDEST = 84;

	public BarChart {
		bars = List.copyOf(bars);
	}

	/**
	 * A figure.
	 *
	 * @param label in the language of the page
	 * @param value not negative
	 */
	public record Bar(String label, int value) {
	}

	/** A figure with its place. */
	public record Row(String label, int value, int top, String width, String end) {
	}

	public List<Row> rows() {
		int most = Math.max(1, this.bars.stream().mapToInt(Bar::value).max().orElse(1));
		return IntStream.range(0, this.bars.size()).mapToObj((at) -> row(at, most)).toList();
	}

	private Row row(int at, int most) {
		Bar bar = this.bars.get(at);
		double width = WIDEST * bar.value() / most;
		return new Row(bar.label(), bar.value(), at * ROW, percent(width), percent(width + 1));
	}

	/** In pixels. */
	public int height() {
		return this.bars.size() * ROW;
	}

	public boolean isEmpty() {
		return this.bars.stream().allMatch((bar) -> bar.value() == 0);
	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.2f%%", value);
	}

}
