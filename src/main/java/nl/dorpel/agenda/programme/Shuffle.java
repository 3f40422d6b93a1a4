package nl.dorpel.agenda.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Moves an item of a programme up or down. Among items that start at the same moment it
 * changes places. Otherwise all that starts with it changes places with what comes before
 * or after: the lengths stay, and so does the pause between the two.
 */
final class Shuffle {

	private Shuffle() {
	}

	/**
	 * @param items in order
	 * @return whether anything has moved: the first cannot go up
	 */
	static boolean move(List<ProgrammeItem> items, ProgrammeItem item, boolean up) {
		List<List<ProgrammeItem>> moments = moments(items);
		List<ProgrammeItem> own = moments.stream().filter((moment) -> moment.contains(item)).findFirst().orElseThrow();
		int neighbour = own.indexOf(item) + (up ? -1 : 1);
		if (neighbour >= 0 && neighbour < own.size()) {
			List<ProgrammeItem> order = new ArrayList<>(own);
			order.set(own.indexOf(item), own.get(neighbour));
			order.set(neighbour, item);
			number(order);
			return true;
		}
		int other = moments.indexOf(own) + (up ? -1 : 1);
		if (other < 0 || other >= moments.size()) {
			return false;
		}
		swap(up ? moments.get(other) : own, up ? own : moments.get(other));
		return true;
	}

	private static List<List<ProgrammeItem>> moments(List<ProgrammeItem> items) {
		List<List<ProgrammeItem>> moments = new ArrayList<>();
		for (ProgrammeItem item : items) {
			if (moments.isEmpty() || moments.getLast().getFirst().startsAfter() != item.startsAfter()) {
				moments.add(new ArrayList<>());
			}
			moments.getLast().add(item);
		}
		return moments;
	}

	private static void number(List<ProgrammeItem> order) {
		for (int at = 0; at < order.size(); at++) {
			order.get(at).standAt(at);
		}
	}

	private static void swap(List<ProgrammeItem> first, List<ProgrammeItem> second) {
		int start = first.getFirst().startsAfter();
		int between = Math.max(0, second.getFirst().startsAfter() - end(first));
		int length = end(second) - second.getFirst().startsAfter();
		second.forEach((item) -> item.startAfter(start));
		first.forEach((item) -> item.startAfter(start + length + between));
	}

	private static int end(List<ProgrammeItem> moment) {
		return moment.stream().map(ProgrammeItem::endsAfter).max(Comparator.naturalOrder()).orElseThrow();
	}

}
