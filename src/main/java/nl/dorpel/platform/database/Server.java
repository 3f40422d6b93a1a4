package nl.dorpel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process. It is started with {@code pg_ctl}, which gives it a session of its
 * own: Ctrl-C in the terminal reaches the application alone, which then stops the server
 * after its own last statement.
 */
final class Server {

	private static final Logger logger = LoggerFactory.getLogger(Server.class);

	private static final long MAXIMUM_LOG_SIZE = 1_000_000;

	private static final int ATTEMPTS_AT_A_FREE_PORT = 3;

	private final DataFolder folder;

	private final ServerPrograms programs;

	private final Shell shell;

	Server(DataFolder folder, ServerPrograms programs, Shell shell) {
		this.folder = folder;
		this.programs = programs;
		this.shell = shell;
	}

	/**
	 * Stops the server that a killed run left behind. This run holds the lock, so nobody
	 * else can be using it.
	 */
	void stopIfLeftBehind() throws IOException {
		Path pidFile = this.folder.cluster().resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> process = processOf(pidFile);
		if (process.isEmpty()) {
			return;
		}
		if (process.get().info().commandLine().orElse("").contains(this.folder.cluster().toString())) {
			logger.info("Stopping the database server that an earlier run left behind");
			stop();
		}
		else {
			// The number was given to another program since, for instance after a restart
			// of the machine; PostgreSQL
			// would take that program for a server.
			Files.delete(pidFile);
		}
	}

	private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
		Optional<String> pid = Files.readAllLines(pidFile).stream().findFirst();
		return pid.filter((text) -> text.matches("\\d+")).map(Long::valueOf).flatMap(ProcessHandle::of);
	}

	/**
	 * Starts on the wanted port of 127.0.0.1, or on a free one when it is 0.
	 * @return the port
	 */
	int start(int wantedPort, List<String> settings) throws IOException {
		limitLog();
		for (int attempt = 1;; attempt++) {
			int port = (wantedPort != 0) ? wantedPort : freePort();
			Optional<String> problem = tryStart(port, settings);
			if (problem.isEmpty()) {
				return port;
			}
			boolean again = wantedPort == 0 && DatabaseUnavailable.isPortInUse(problem.get());
			if (!again || attempt == ATTEMPTS_AT_A_FREE_PORT) {
				throw DatabaseUnavailable.because(problem.get(), this.folder.path(), port);
			}
		}
	}

	private void limitLog() throws IOException {
		Path log = this.folder.log();
		if (Files.exists(log) && Files.size(log) > MAXIMUM_LOG_SIZE) {
			Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private Optional<String> tryStart(int port, List<String> settings) throws IOException {
		Path log = this.folder.log();
		long seen = Files.exists(log) ? Files.size(log) : 0;
		Shell.Result result = pgCtl("start", "--silent", "--timeout=300", "--log=" + log,
				"--options=" + options(port, settings));
		return result.succeeded() ? Optional.empty() : Optional.of(readFrom(log, seen) + "\n" + result.output());
	}

	private static String options(int port, List<String> settings) {
		List<String> all = new ArrayList<>(settings);
		all.addAll(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=''", "port=" + port, "timezone=UTC",
				"log_timezone=UTC"));
		// Statements that fail are the application's to log; this file stays small and
		// free of what people typed.
		all.addAll(List.of("log_min_messages=log", "log_min_error_statement=panic", "log_checkpoints=off"));
		return "-c " + String.join(" -c ", all);
	}

	private static String readFrom(Path log, long position) throws IOException {
		if (Files.notExists(log)) {
			return "";
		}
		byte[] bytes = Files.readAllBytes(log);
		return new String(Arrays.copyOfRange(bytes, (int) position, bytes.length), StandardCharsets.UTF_8);
	}

	/**
	 * Stops the server: open transactions are rolled back, everything committed is
	 * written.
	 */
	void stop() {
		try {
			Shell.Result result = pgCtl("stop", "--silent", "--mode=fast", "--timeout=60");
			if (!result.succeeded()) {
				// For instance on a full disk. The write-ahead log brings everything back
				// at the next start.
				logger.warn("The database server does not stop by itself and is broken off: {}",
						result.output().strip());
				pgCtl("stop", "--silent", "--mode=immediate", "--timeout=10");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Shell.Result pgCtl(String action, String... options) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(this.programs.pgCtl().toString(), action, "--pgdata=" + this.folder.cluster(), "--wait"));
		command.addAll(List.of(options));
		return this.shell.run(command);
	}

}
