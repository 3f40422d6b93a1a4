package nl.dorpel.practice;

import java.util.BitSet;
import java.util.List;

/**
 * The numbers of the examples that a search found.
 *
 * @param levels the best first; within a level all are as good, and none stands in two
 */
record Matches(List<BitSet> levels) {

	static final Matches NONE = new Matches(List.of());

	boolean isEmpty() {
		return this.levels.stream().allMatch(BitSet::isEmpty);
	}

}
