package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs PostgreSQL's programs in the data folder, as the account that the server runs as.
 */
record Shell(Path folder, ServerAccount account) {

	/** How a program ended, and what it wrote. */
	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

	Result run(List<String> command) throws IOException {
		return run(command, "");
	}

	Result run(List<String> command, String input) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(this.account.wrap(command)).redirectErrorStream(true)
			.directory(this.folder.toFile());
		// The operator's PGDATA, PGPORT and the like are meant for another server.
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		// English messages, which DatabaseUnavailable recognises.
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		try (var stdin = process.getOutputStream()) {
			stdin.write(input.getBytes(StandardCharsets.UTF_8));
		}
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Result(waitFor(process), output);
	}

	private static int waitFor(Process process) throws IOException {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

}
