package nl.dorpel.trendbureau.counting;

/**
 * A line that is no ballot.
 *
 * @param number of the line, from 1
 * @param text of the line, no longer than a page can show
 * @param part what is wrong in it: a name, a number, or nothing
 */
public record WrongLine(int number, String text, Fault fault, String part) {

	private static final int LONGEST = 120;

	static WrongLine of(int number, String line, Fault fault, String part) {
		return new WrongLine(number, shortened(line.strip()), fault, shortened(part));
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

}
