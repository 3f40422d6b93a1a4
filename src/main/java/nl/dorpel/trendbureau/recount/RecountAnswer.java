package nl.dorpel.trendbureau.recount;

import java.util.List;

import nl.dorpel.trendbureau.counting.Count;

/**
 * A count for programs.
 *
 * @param ballots how many there were
 * @param order from first to last; those that are equal stand together
 * @param pairwise for each pair of options the ballots that put the one above the other
 * @param strengths for each pair the strength of the strongest path
 */
record RecountAnswer(String method, List<String> options, int ballots, List<String> winners, List<List<String>> order,
		List<List<Integer>> pairwise, List<List<Integer>> strengths) {

	static RecountAnswer of(Count count) {
		return new RecountAnswer(count.method().slug(), count.options(), count.ballots(), count.names(count.winners()),
				count.order().stream().map(count::names).toList(), count.pairwise().rows(), count.strengths().rows());
	}

	/**
	 * What stood in the way of counting.
	 *
	 * @param errors what is wrong with a field, by its name
	 */
	record Refusal(List<Line> wrongLines, List<FieldMistake> errors) {

	}

	/** A line that is no ballot. */
	record Line(int line, String text, String reason) {

	}

	/** A field that is not filled in well. */
	record FieldMistake(String field, String reason) {

	}

}
