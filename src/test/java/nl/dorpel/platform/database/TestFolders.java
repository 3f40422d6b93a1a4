package nl.dorpel.platform.database;

import java.nio.file.Path;

/**
 * Data folders for tests, which share the unpacked programs.
 */
final class TestFolders {

	static final Path PROGRAMS = Path.of("target", "postgres-programs");

	private TestFolders() {
	}

	static DatabaseProperties properties(Path folder, int port) {
		return new DatabaseProperties(folder, port, PROGRAMS);
	}

}
