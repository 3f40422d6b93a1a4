package nl.dorpel.trendbureau.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Ballots as people write them down, one to a line: {@code 5: A > C > B = E > D}, or with
 * approval {@code 3: A, C}. The number in front is how many such ballots there are, 1 if
 * it lacks. Empty lines mean nothing.
 *
 * @param ballots those of the lines that are right
 * @param wrong the lines that are not
 */
public record BallotText(Ballots ballots, List<WrongLine> wrong) {

	public static final int MOST_OPTIONS = 50;

	public static final int MOST_BALLOTS = 100_000;

	static final int LONGEST_NAME = 100;

	/** Options are those that are on the ballots, in the order in which they appear. */
	public static BallotText read(CountingMethod method, String text) {
		return read(method, List.of(), text);
	}

	/**
	 * @param options those that there were to choose from, also if nobody did
	 */
	public static BallotText read(CountingMethod method, List<String> options, String text) {
		Reading reading = new Reading(method, options);
		int number = 1;
		for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); number++) {
			reading.line(number, lines.next());
		}
		return new BallotText(new Ballots(reading.options, reading.numbers), reading.wrong);
	}

	/** What is known so far. */
	private static final class Reading {

		private final CountingMethod method;

		private final List<String> options;

		private final KnownNames known = new KnownNames();

		private final Map<Preference, Integer> numbers = new HashMap<>();

		private final List<WrongLine> wrong = new ArrayList<>();

		private final byte[] places = new byte[MOST_OPTIONS];

		private int total;

		Reading(CountingMethod method, List<String> options) {
			this.method = method;
			this.options = new ArrayList<>(options);
			options.forEach(this.known::add);
		}

		void line(int number, String line) {
			if (line.isBlank()) {
				return;
			}
			try {
				int colon = line.indexOf(':');
				int count = (colon < 0) ? 1 : count(line.substring(0, colon).strip());
				Arrays.fill(this.places, (byte) 0);
				preference(line, colon + 1);
				this.numbers.merge(Preference.ofDense(this.places), count, Integer::sum);
				this.total += count;
			}
			catch (Mistake mistake) {
				this.wrong.add(WrongLine.of(number, line, mistake.fault, mistake.part));
			}
		}

		private int count(String digits) throws Mistake {
			if (digits.isEmpty() || digits.chars().anyMatch((sign) -> sign < '0' || sign > '9')) {
				throw new Mistake(Fault.NO_NUMBER, digits);
			}
			String figures = digits.replaceFirst("^0+", "");
			if (figures.isEmpty()) {
				throw new Mistake(Fault.NO_NUMBER, digits);
			}
			if (figures.length() > 6 || this.total + Integer.parseInt(figures) > MOST_BALLOTS) {
				throw new Mistake(Fault.TOO_MANY_BALLOTS, digits);
			}
			return Integer.parseInt(figures);
		}

		private void preference(String line, int from) throws Mistake {
			if (this.total >= MOST_BALLOTS) {
				throw new Mistake(Fault.TOO_MANY_BALLOTS, "");
			}
			if (line.substring(from).isBlank()) {
				throw new Mistake(Fault.NO_OPTION, "");
			}
			int place = 1;
			int start = from;
			for (int at = from; at <= line.length(); at++) {
				char sign = (at < line.length()) ? line.charAt(at) : '\n';
				// No sign comes after this one: most of a ballot is letters
				if (sign > '>') {
					continue;
				}
				if (this.method.usesInstead(sign)) {
					throw new Mistake((sign == ',') ? Fault.SIGN_OF_APPROVAL : Fault.SIGN_OF_RANKING,
							String.valueOf(sign));
				}
				if (sign == '\n' || this.method.separatesBy(sign)) {
					put(line, start, at, place);
					start = at + 1;
					place += (sign == '>') ? 1 : 0;
				}
			}
		}

		private void put(String line, int from, int to, int place) throws Mistake {
			int start = from;
			int end = to;
			while (start < end && Character.isWhitespace(line.charAt(start))) {
				start++;
			}
			while (start < end && Character.isWhitespace(line.charAt(end - 1))) {
				end--;
			}
			if (start == end) {
				throw new Mistake(Fault.EMPTY_NAME, "");
			}
			int known = this.known.find(line, start, end);
			int option = (known >= 0) ? known : newOption(line.substring(start, end));
			if (this.places[option] != 0) {
				throw new Mistake(Fault.TWICE, this.options.get(option));
			}
			this.places[option] = (byte) place;
		}

		private int newOption(String name) throws Mistake {
			if (name.length() > LONGEST_NAME) {
				throw new Mistake(Fault.LONG_NAME, name);
			}
			if (this.options.size() == MOST_OPTIONS) {
				throw new Mistake(Fault.TOO_MANY_OPTIONS, name);
			}
			this.options.add(name);
			this.known.add(name);
			return this.options.size() - 1;
		}

	}

	/** Where a line stops being a ballot. */
	private static final class Mistake extends Exception {

		private static final long serialVersionUID = 1L;

		private final Fault fault;

		private final String part;

		Mistake(Fault fault, String part) {
			super(fault.name(), null, false, false);
			this.fault = fault;
			this.part = part;
		}

	}

}
