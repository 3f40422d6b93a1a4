package nl.dorpel.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Someone who visits the running portal with a bare HTTP client: no cookies kept, no
 * redirects followed.
 */
public record Visitor(int port) {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	public Answer gets(String path, String... headers) {
		return asks("GET", path, headers);
	}

	public Answer asks(String method, String path, String... headers) {
		return exchange(method, path, HttpRequest.BodyPublishers.noBody(), headers);
	}

	/** Sends the data of a form. */
	public Answer posts(String path, String data) {
		return exchange("POST", path, HttpRequest.BodyPublishers.ofString(data), "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "text/html");
	}

	private Answer exchange(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, body);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sends what no decent client would, and returns all that comes back. */
	public String sends(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * What came back.
	 */
	public record Answer(HttpResponse<byte[]> response) {

		public int status() {
			return this.response.statusCode();
		}

		/** The value of a header, or an empty text. */
		public String header(String name) {
			return String.join(" | ", this.response.headers().allValues(name));
		}

		public byte[] bytes() {
			return this.response.body();
		}

		public String text() {
			return new String(this.response.body(), StandardCharsets.UTF_8);
		}

		public String unzipped() throws IOException {
			try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(this.response.body()))) {
				return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
			}
		}

	}

}
