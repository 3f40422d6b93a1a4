package nl.dorpel.platform.web.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarChartTest {

	@Test
	void theLongestBarIsTheHighestFigureAndTheOthersAreInProportion() {
		BarChart chart = new BarChart(List.of(new BarChart.Bar("oktober", 3), new BarChart.Bar("november", 12)));
		assertThat(chart.rows()).extracting(BarChart.Row::width).containsExactly("21.00%", "84.00%");
		assertThat(chart.rows()).extracting(BarChart.Row::top).containsExactly(0, 56);
		assertThat(chart.height()).isEqualTo(112);
	}

	@Test
	void withoutAnyFigureThereIsNothingToDraw() {
		assertThat(new BarChart(List.of(new BarChart.Bar("oktober", 0))).isEmpty()).isTrue();
		assertThat(new BarChart(List.of(new BarChart.Bar("oktober", 0))).rows().getFirst().width()).isEqualTo("0.00%");
	}

}
