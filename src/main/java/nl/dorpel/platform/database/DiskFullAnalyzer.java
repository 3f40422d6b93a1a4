package nl.dorpel.platform.database;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells of a disk that fills up while the schema is being made, when the server itself
 * already runs.
 */
class DiskFullAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** PostgreSQL's {@code disk_full}. */
	private static final String DISK_FULL = "53100";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (!DISK_FULL.equals(cause.getSQLState())) {
			return null;
		}
		return new FailureAnalysis("The disk of the database is full.", "Free some space and start again.", cause);
	}

}
