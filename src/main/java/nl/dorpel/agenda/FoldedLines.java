package nl.dorpel.agenda;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar file at 75 octets (RFC 5545, 3.1) and never within a
 * sign. ical4j counts signs instead of octets: with an é in it a line becomes too long.
 */
final class FoldedLines {

	private static final int MOST = 75;

	private static final String END = "\r\n";

	private static final String FOLD = END + " ";

	private FoldedLines() {
	}

	/**
	 * @param text of which lines may be folded already, otherwise
	 */
	static byte[] of(String text) {
		StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST);
		for (String line : text.replace(FOLD, "").split(END)) {
			fold(line, folded);
		}
		return folded.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void fold(String line, StringBuilder folded) {
		int octets = 0;
		for (int sign : line.codePoints().toArray()) {
			int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > MOST) {
				folded.append(FOLD);
				octets = 1;
			}
			folded.appendCodePoint(sign);
			octets += size;
		}
		folded.append(END);
	}

}
