package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * The database cannot be used. Spring Boot shows the operator the message and what to do
 * about it, and no stack trace.
 */
final class DatabaseUnavailable extends FailureAnalyzedException {

	private static final Pattern FATAL = Pattern.compile("(?:FATAL|PANIC|ERROR|error):\\s+(.+)");

	private static final Pattern OTHER_VERSION = Pattern
		.compile("initialized by PostgreSQL version (\\S+), which is not compatible with this version (\\S+?)\\.?\\s");

	private DatabaseUnavailable(String message, String action) {
		super(message, action);
	}

	static DatabaseUnavailable inUse(Path folder) {
		return new DatabaseUnavailable("The data folder %s is in use by another run of Dorpel.".formatted(folder),
				"Stop the other run, or give this one a folder of its own with --dorpel.database.folder=<folder>.");
	}

	static DatabaseUnavailable portInUse(int port) {
		return new DatabaseUnavailable(
				"Port %d for the embedded database is in use by another program.".formatted(port),
				"Stop that program, or leave dorpel.database.port out so that a free port is taken.");
	}

	static DatabaseUnavailable diskFull(Path folder) {
		return new DatabaseUnavailable("The disk with the data folder %s is full.".formatted(folder),
				"Free some space (a new database takes about 150 MB) and start again; what was committed is kept.");
	}

	static DatabaseUnavailable ofAnotherUser(Path folder, String owner) {
		return new DatabaseUnavailable(
				"The data folder %s belongs to the user %s and not to the one who starts Dorpel.".formatted(folder,
						owner),
				"Start Dorpel as %s, or name another folder with --dorpel.database.folder=<folder>.".formatted(owner));
	}

	static DatabaseUnavailable notAllowed(String path) {
		return new DatabaseUnavailable("The user who starts Dorpel may not read or write %s.".formatted(path),
				"Change who may write there, or name another folder with --dorpel.database.folder=<folder>.");
	}

	static DatabaseUnavailable noOrdinaryUser(Path folder) {
		return new DatabaseUnavailable(
				"PostgreSQL refuses to run as root, and no ordinary user could be found that may use the data folder %s."
					.formatted(folder),
				"Start Dorpel as an ordinary user, or name a folder that everybody can reach with "
						+ "--dorpel.database.folder=<folder>.");
	}

	static DatabaseUnavailable unsupportedSystem(String system) {
		return new DatabaseUnavailable(
				"The embedded database runs on Linux and macOS (x86-64 and arm64), not on %s.".formatted(system),
				"Name a PostgreSQL database with --spring.datasource.url=jdbc:postgresql://<host>/<database>.");
	}

	static DatabaseUnavailable because(IOException ex, Path folder) {
		if (ex instanceof AccessDeniedException denied) {
			return notAllowed(denied.getFile());
		}
		return because(String.valueOf(ex.getMessage()), folder, 0);
	}

	/**
	 * Recognises what went wrong in the words of PostgreSQL or the operating system.
	 */
	static DatabaseUnavailable because(String output, Path folder, int port) {
		Matcher otherVersion = OTHER_VERSION.matcher(output + "\n");
		if (isDiskFull(output)) {
			return diskFull(folder);
		}
		if (isPortInUse(output)) {
			return portInUse(port);
		}
		if (otherVersion.find()) {
			return otherVersion(folder, otherVersion.group(1), otherVersion.group(2));
		}
		return new DatabaseUnavailable("The embedded database could not be started: %s.".formatted(reason(output)),
				"See %s for what the server wrote.".formatted(folder.resolve("server.log")));
	}

	static boolean isDiskFull(String output) {
		return output.contains("No space left on device") || output.contains("Disk quota exceeded");
	}

	static boolean isPortInUse(String output) {
		return output.contains("Address already in use") || output.contains("could not create any TCP/IP sockets");
	}

	private static DatabaseUnavailable otherVersion(Path folder, String found, String ours) {
		return new DatabaseUnavailable(
				"The data folder %s was made by PostgreSQL %s and this is version %s.".formatted(folder, found, ours),
				"Follow docs/operations.md to move the data to the new version, or name another folder with "
						+ "--dorpel.database.folder=<folder>.");
	}

	private static String reason(String output) {
		Matcher fatal = FATAL.matcher(output);
		String reason = fatal.find() ? fatal.group(1) : output.strip().lines().findFirst().orElse("no reason given");
		return reason.strip().replaceFirst("\\.$", "");
	}

}
