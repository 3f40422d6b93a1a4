package nl.dorpel.trendbureau.counting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Why the ballots ended as they did.
 *
 * @param winner the name of the only winner, or of all when it is a tie
 * @param closest who came closest to winning; null when there was nobody else
 * @param ballotsFor the ballots for the winner, against the closest where that counts
 * @param ballotsAgainst the ballots for the closest
 */
public record Verdict(WinKind kind, List<String> winner, @Nullable String closest, int ballotsFor, int ballotsAgainst) {

	/** What made the difference. */
	public enum WinKind {

		/** There was one option. */
		ALONE("trendbureau.verdict.alone"),

		/** One option won from every other. */
		BEAT_EVERYONE("trendbureau.verdict.beat-everyone"),

		/** Not from every other, but its paths are the strongest. */
		BY_PATHS("trendbureau.verdict.by-paths"),

		/** On the most ballots. */
		MOST_APPROVED("trendbureau.verdict.most-approved"),

		/** More than one came first. */
		TIE("trendbureau.verdict.tie");

		private final String text;

		WinKind(String text) {
			this.text = text;
		}

		/** A message, for the fields of the verdict in their order. */
		public String text() {
			return this.text;
		}

	}

	static Verdict of(Count count) {
		List<Integer> winners = count.winners();
		List<String> names = count.names(winners);
		if (winners.size() != 1) {
			return new Verdict(WinKind.TIE, names, null, 0, 0);
		}
		int winner = winners.getFirst();
		if (count.options().size() == 1) {
			return new Verdict(WinKind.ALONE, names, null, count.ballots(), 0);
		}
		return (count.method() == CountingMethod.APPROVAL) ? approved(count, winner) : ranked(count, winner);
	}

	private static Verdict approved(Count count, int winner) {
		int next = count.order().get(1).getFirst();
		return new Verdict(WinKind.MOST_APPROVED, count.names(List.of(winner)), count.options().get(next),
				count.placed().get(winner), count.placed().get(next));
	}

	private static Verdict ranked(Count count, int winner) {
		int closest = IntStream.range(0, count.options().size())
			.filter((other) -> other != winner)
			.boxed()
			.min(Comparator.comparing((other) -> margin(count.pairwise(), winner, other)))
			.orElseThrow();
		boolean fromAll = margin(count.pairwise(), winner, closest) > 0;
		Matrix told = fromAll ? count.pairwise() : count.strengths();
		return new Verdict(fromAll ? WinKind.BEAT_EVERYONE : WinKind.BY_PATHS, count.names(List.of(winner)),
				count.options().get(closest), told.at(winner, closest), told.at(closest, winner));
	}

	private static int margin(Matrix pairwise, int one, int other) {
		return pairwise.at(one, other) - pairwise.at(other, one);
	}

	/** The winners as one text. */
	public String winners() {
		return String.join(", ", this.winner);
	}

}
