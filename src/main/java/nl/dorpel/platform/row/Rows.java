package nl.dorpel.platform.row;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/**
 * How rows are read into records: a column for each component.
 */
public final class Rows {

	private Rows() {
	}

	public static <T> RowMapper<T> as(Class<T> type) {
		return new SimplePropertyRowMapper<>(type);
	}

}
