package nl.dorpel.contact.desk;

import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.platform.web.chart.BarChart;
import nl.dorpel.platform.web.csv.CsvFile;

/**
 * The figures as charts and as files: by month, by kind, and in a file by both.
 */
@Component
class FigureTables {

	private final MessageSource messages;

	FigureTables(MessageSource messages) {
		this.messages = messages;
	}

	BarChart byMonth(Figures.Board board, Function<YearMonth, @Nullable Integer> figure) {
		return chart(board.months(), FigureTables::name, figure);
	}

	BarChart byKind(Function<RequestKind, @Nullable Integer> figure) {
		return chart(List.of(RequestKind.values()), (kind) -> text(kind.label()), figure);
	}

	/** What has no figure has no bar. */
	private static <T> BarChart chart(Collection<T> all, Function<T, String> name,
			Function<T, @Nullable Integer> figure) {
		List<BarChart.Bar> bars = new ArrayList<>();
		for (T one : all) {
			Integer value = figure.apply(one);
			if (value != null) {
				bars.add(new BarChart.Bar(name.apply(one), value));
			}
		}
		return new BarChart(bars);
	}

	/**
	 * A row for each month, with a column for each kind and one for all together.
	 */
	CsvFile file(Figures.Board board, BiFunction<YearMonth, RequestKind, @Nullable Object> figure,
			Function<YearMonth, @Nullable Object> together) {
		List<String> head = new ArrayList<>(List.of(text("contact.figures.month")));
		Arrays.stream(RequestKind.values()).map((kind) -> text(kind.label())).forEach(head::add);
		head.add(text("contact.figures.together"));
		CsvFile file = CsvFile.of(head);
		for (YearMonth month : board.months()) {
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add(month);
			for (RequestKind kind : RequestKind.values()) {
				cells.add(figure.apply(month, kind));
			}
			cells.add(together.apply(month));
			file.row(cells);
		}
		return file;
	}

	/** Begun hours, one at least: an answer at once is not as if there were none. */
	static @Nullable Integer hours(@Nullable Duration took) {
		return (took != null) ? Math.max(1, Math.toIntExact(took.plusHours(1).minusNanos(1).toHours())) : null;
	}

	private static String name(YearMonth month) {
		return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", LocaleContextHolder.getLocale()));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
