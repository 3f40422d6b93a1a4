package nl.dorpel.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A second run of the application, in a process of its own so that it can be stopped the
 * hard way.
 */
final class OtherJvm implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private OtherJvm(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	static OtherJvm commitsRowsIn(Path folder) throws IOException {
		return new OtherJvm(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				CommittingApplication.class.getName(), "--dorpel.database.folder=" + folder,
				"--dorpel.database.programs=" + TestFolders.PROGRAMS.toAbsolutePath())
			.redirectErrorStream(true)
			.start());
	}

	/** Reads until so many rows were committed, or until the end. */
	List<Integer> rows(int atLeast) throws IOException {
		List<Integer> rows = new ArrayList<>();
		String line = "";
		while (rows.size() < atLeast && line != null) {
			line = this.output.readLine();
			if (line != null && line.startsWith(CommittingApplication.COMMITTED)) {
				rows.add(Integer.valueOf(line.substring(CommittingApplication.COMMITTED.length())));
			}
		}
		return rows;
	}

	/**
	 * Sends SIGKILL. Not with the process's own method, which also throws away what was
	 * printed but not yet read.
	 */
	void kill() throws InterruptedException {
		this.process.toHandle().destroyForcibly();
		this.process.waitFor();
	}

	/** Sends SIGTERM and waits for the end. */
	boolean terminate() throws InterruptedException {
		this.process.destroy();
		return this.process.waitFor(30, TimeUnit.SECONDS);
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
