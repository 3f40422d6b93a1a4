package nl.dorpel.trendbureau.counting;

import java.util.Arrays;
import java.util.List;

/**
 * A number for each pair of options, row against column.
 */
public final class Matrix {

	private final int[][] cells;

	Matrix(int[][] cells) {
		this.cells = cells;
	}

	public int size() {
		return this.cells.length;
	}

	public int at(int row, int column) {
		return this.cells[row][column];
	}

	public List<List<Integer>> rows() {
		return Arrays.stream(this.cells).map((row) -> Arrays.stream(row).boxed().toList()).toList();
	}

}
