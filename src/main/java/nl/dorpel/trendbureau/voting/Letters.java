package nl.dorpel.trendbureau.voting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What proposals are called on published ballots: short, and without signs that mean
 * something there.
 */
final class Letters {

	private Letters() {
	}

	static String of(long number) {
		return String.valueOf((char) ('A' + number - 1));
	}

	static List<String> of(int options) {
		return IntStream.rangeClosed(1, options).mapToObj((number) -> of((long) number)).toList();
	}

}
