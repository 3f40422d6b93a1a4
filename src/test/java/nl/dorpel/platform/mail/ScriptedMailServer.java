package nl.dorpel.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that says yes, except where a test puts other words into its mouth.
 */
class ScriptedMailServer implements AutoCloseable {

	/** Instead of an answer: nothing at all, until the server is closed. */
	static final String SILENCE = "";

	private static final Map<String, String> YES = Map.of("CONNECT", "220 ready", "EHLO", "250 hello", "MAIL", "250 ok",
			"RCPT", "250 ok", "DATA", "354 go on", ".", "250 taken", "QUIT", "221 bye");

	final AtomicInteger connections = new AtomicInteger();

	/** Messages that were taken. */
	final AtomicInteger taken = new AtomicInteger();

	private final Map<String, String> answers = new ConcurrentHashMap<>(YES);

	private final CountDownLatch closed = new CountDownLatch(1);

	private final ServerSocket server;

	ScriptedMailServer() {
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.startVirtualThread(this::accept);
	}

	/**
	 * Answers a command with this; a dot is the end of a message, CONNECT the greeting.
	 */
	ScriptedMailServer answering(String command, String answer) {
		this.answers.put(command, answer);
		return this;
	}

	int port() {
		return this.server.getLocalPort();
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.server.accept();
				this.connections.incrementAndGet();
				Thread.startVirtualThread(() -> talk(client));
			}
		}
		catch (IOException ex) {
			// Closed
		}
	}

	private void talk(Socket client) {
		try (client;
				var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
				var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
			answer("CONNECT", out);
			boolean message = false;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (!message) {
					String command = line.split("[ :]")[0];
					message = answer(command, out).startsWith("354");
				}
				else if (line.equals(".")) {
					message = false;
					if (answer(".", out).startsWith("250")) {
						this.taken.incrementAndGet();
					}
				}
			}
		}
		catch (IOException ex) {
			// The client had enough of it
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private String answer(String command, PrintWriter out) throws InterruptedException {
		String answer = this.answers.getOrDefault(command, "250 ok");
		if (answer.equals(SILENCE)) {
			this.closed.await();
		}
		out.print(answer + "\r\n");
		out.flush();
		return answer;
	}

	@Override
	public void close() {
		this.closed.countDown();
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
