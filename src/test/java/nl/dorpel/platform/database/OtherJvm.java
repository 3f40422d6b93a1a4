package nl.dorpel.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A second run of the application, in a process of its own so that it can be stopped the
 * hard way.
 */
public final class OtherJvm implements AutoCloseable {

	private final Process process;

	/** What it printed, as it came; empty at its end. */
	private final BlockingQueue<Optional<String>> output = new LinkedBlockingQueue<>();

	private OtherJvm(Process process) {
		this.process = process;
		Thread.ofVirtual().start(this::listen);
	}

	/** All the time: a pipe that nobody empties would make it wait. */
	private void listen() {
		try (BufferedReader lines = this.process.inputReader()) {
			lines.lines().forEach((line) -> this.output.add(Optional.of(line)));
		}
		catch (IOException | UncheckedIOException ex) {
			this.output.add(Optional.of("Nothing more could be read: " + ex.getMessage()));
		}
		finally {
			this.output.add(Optional.empty());
		}
	}

	/**
	 * Starts a class with the embedded database in a folder.
	 * @param options such as {@code --server.port=0}
	 */
	public static OtherJvm runs(Class<?> main, Path folder, String... options) throws IOException {
		Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName(),
				"--dorpel.database.folder=" + folder,
				"--dorpel.database.programs=" + TestFolders.PROGRAMS.toAbsolutePath());
		return new OtherJvm(
				new ProcessBuilder(Stream.concat(java, Stream.of(options)).toList()).redirectErrorStream(true).start());
	}

	/**
	 * Reads until so many lines began with these words, or until the end.
	 * @return what follows the words
	 */
	public List<String> tells(String words, int atLeast) throws InterruptedException {
		List<String> told = new ArrayList<>();
		Optional<String> line = Optional.of("");
		while (told.size() < atLeast && line.isPresent()) {
			line = this.output.take();
			line.filter((text) -> text.startsWith(words)).ifPresent((text) -> told.add(text.substring(words.length())));
		}
		if (line.isEmpty()) {
			this.output.add(line);
		}
		return told;
	}

	/** Sends a line to its standard input. */
	public OtherJvm isAsked() throws IOException {
		this.process.outputWriter().append("?\n").flush();
		return this;
	}

	/**
	 * Sends SIGKILL. Not with the process's own method, which also throws away what was
	 * printed but not yet read.
	 */
	public void kill() throws InterruptedException {
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
