package nl.dorpel.trendbureau.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the number of a name where it stands in a line, without making a text of it: a
 * large pile of ballots has five million names.
 */
final class KnownNames {

	private static final int SLOTS = 256;

	private final List<String> names = new ArrayList<>();

	/** For each slot the last name that belongs there, or -1. */
	private final int[] last = new int[SLOTS];

	/** For each name the one before it in the same slot, or -1. */
	private int[] before = new int[BallotText.MOST_OPTIONS];

	KnownNames() {
		Arrays.fill(this.last, -1);
	}

	/** Numbers count from 0. */
	void add(String name) {
		int number = this.names.size();
		int slot = slot(name, 0, name.length());
		this.names.add(name);
		if (number == this.before.length) {
			this.before = Arrays.copyOf(this.before, 2 * number);
		}
		this.before[number] = this.last[slot];
		this.last[slot] = number;
	}

	/** The number of the name that stands there, or -1. */
	int find(String line, int from, int to) {
		int number = this.last[slot(line, from, to)];
		while (number >= 0 && !isAt(this.names.get(number), line, from, to)) {
			number = this.before[number];
		}
		return number;
	}

	private static boolean isAt(String name, String line, int from, int to) {
		return name.length() == to - from && line.startsWith(name, from);
	}

	private static int slot(String text, int from, int to) {
		int hash = 0;
		for (int at = from; at < to; at++) {
			hash = 31 * hash + text.charAt(at);
		}
		return (hash ^ hash >>> 8) & (SLOTS - 1);
	}

}
