package nl.dorpel.platform.text;

/**
 * How many slips of the finger lie between two words: a letter too many, missing, wrong,
 * or swapped with its neighbour. This is the optimal string alignment distance (Damerau,
 * 1964).
 */
public final class EditDistance {

	private EditDistance() {
	}

	public static int between(String one, String other) {
		int[][] distance = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				distance[i][j] = (i == 0 || j == 0) ? i + j : shortest(distance, one, other, i, j);
			}
		}
		return distance[one.length()][other.length()];
	}

	private static int shortest(int[][] distance, String one, String other, int i, int j) {
		int replaced = distance[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int shortest = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(shortest, 1 + distance[i - 2][j - 2]) : shortest;
	}

}
