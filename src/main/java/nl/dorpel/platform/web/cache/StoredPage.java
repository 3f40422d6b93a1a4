package nl.dorpel.platform.web.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.Response;
import org.jspecify.annotations.Nullable;

/**
 * One complete answer: its headers and its bytes, plain and compressed.
 *
 * @param generation in which its rendering began, or {@link #ALWAYS}
 * @param headers to be sent again with each answer
 */
record StoredPage(long generation, @Nullable String contentType, List<Header> headers, Body plain,
		@Nullable Body gzip) {

	/** The generation of a file that has its hash in its name: it can't change. */
	static final long ALWAYS = -1;

	private static final Header VARY = Header.of("Vary", "Accept-Encoding");

	private static final Header GZIP = Header.of("Content-Encoding", "gzip");

	/** What one page costs beside its bytes, roughly. */
	private static final int OVERHEAD = 4096;

	boolean isOf(long current) {
		return this.generation == current || this.generation == ALWAYS;
	}

	int weight() {
		return OVERHEAD + this.plain.bytes().length + ((this.gzip != null) ? this.gzip.bytes().length : 0);
	}

	private Body bodyFor(HttpServletRequest request) {
		return (this.gzip != null && Negotiation.acceptsGzip(request)) ? this.gzip : this.plain;
	}

	/** Answers from memory, on the short way: complete bytes to Tomcat's connector. */
	void answer(HttpServletRequest request, Response response) throws IOException {
		Body body = bodyFor(request);
		for (Header header : this.headers) {
			header.addTo(response);
		}
		VARY.addTo(response);
		body.etag().addTo(response);
		if (Negotiation.isKnown(request, body.etag().value())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (body == this.gzip) {
			GZIP.addTo(response);
		}
		response.setContentType(this.contentType);
		response.setContentLength(body.bytes().length);
		if (!request.getMethod().equals("HEAD")) {
			response.doWrite(ByteBuffer.wrap(body.bytes()));
		}
	}

	/** Answers who waited for the rendering. */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		for (Header header : this.headers) {
			header.addTo(response);
		}
		if (this.contentType != null) {
			response.setContentType(this.contentType);
		}
		answerBody(request, response);
	}

	/** Answers a response that has its headers already, because it was just rendered. */
	void answerBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Body body = bodyFor(request);
		VARY.addTo(response);
		// Whoever made the answer may have given it a tag, which knows nothing of gzip.
		response.setHeader(body.etag().name(), body.etag().value());
		if (Negotiation.isKnown(request, body.etag().value())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (body == this.gzip) {
			GZIP.addTo(response);
		}
		response.setContentLength(body.bytes().length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(body.bytes());
		}
	}

	/** The bytes in one encoding, and their strong tag. */
	@SuppressWarnings("ArrayRecordComponent") // never compared, never shared outside
	record Body(byte[] bytes, Header etag) {

	}

}
