package nl.dorpel.trendbureau.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.dorpel.platform.web.chart.BarChart;
import nl.dorpel.platform.web.csv.CsvFile;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How many signals there are about what, and from when.
 */
@Component
class SignalFigures {

	private static final int CHARTED = 8;

	private final Signals signals;

	private final MessageSource messages;

	SignalFigures(Signals signals, MessageSource messages) {
		this.signals = signals;
		this.messages = messages;
	}

	/** A topic with the number of signals about it. */
	record TopicCount(String slug, String name, int signals) {

	}

	/** The topics with signals, the most first. */
	List<TopicCount> topics() {
		Map<String, TopicCount> topics = new LinkedHashMap<>();
		this.signals.perTopicAndQuarter()
			.forEach((count) -> topics.merge(count.slug(), new TopicCount(count.slug(), count.name(), count.signals()),
					(one, other) -> new TopicCount(one.slug, one.name, one.signals + other.signals)));
		return topics.values()
			.stream()
			.sorted(Comparator.comparingInt(TopicCount::signals).reversed().thenComparing(TopicCount::name))
			.toList();
	}

	/** Of those with most signals; the others are in the file. */
	static BarChart chart(List<TopicCount> topics) {
		return new BarChart(
				topics.stream().limit(CHARTED).map((topic) -> new BarChart.Bar(topic.name, topic.signals)).toList());
	}

	BarChart quarters() {
		List<BarChart.Bar> bars = new ArrayList<>();
		this.signals.perQuarter().forEach((quarter, count) -> bars.add(new BarChart.Bar(name(quarter), count)));
		return new BarChart(bars);
	}

	/** Both charts in one table: a row for each topic and quarter. */
	CsvFile table() {
		CsvFile file = CsvFile.of(List.of(text("trendbureau.signals.topic"), text("trendbureau.signals.quarter"),
				text("trendbureau.signals.number")));
		this.signals.perTopicAndQuarter()
			.stream()
			.sorted(Comparator.comparing(Signals.Count::quarter).thenComparing(Signals.Count::name))
			.forEach((count) -> file.row(List.of(count.name(), name(count.quarter()), count.signals())));
		return file;
	}

	private String name(String quarter) {
		String[] parts = quarter.split("-");
		return text("trendbureau.quarter", parts[1], parts[0]);
	}

	private String text(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, arguments, locale);
	}

}
