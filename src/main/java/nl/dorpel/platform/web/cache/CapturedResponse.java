package nl.dorpel.platform.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Holds the body back until it is complete; status and headers go straight to the real
 * response. A body above the limit is not held any longer: it streams on.
 */
class CapturedResponse extends HttpServletResponseWrapper {

	private final int limit;

	private final Runnable onLetThrough;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);

	private final ServletOutputStream output = new HoldingStream();

	private @Nullable PrintWriter writer;

	private long announcedLength = -1;

	private boolean through;

	CapturedResponse(HttpServletResponse response, int limit, Runnable onLetThrough) {
		super(response);
		this.limit = limit;
		this.onLetThrough = onLetThrough;
	}

	/** The complete body. */
	byte[] body() throws IOException {
		flushWriter();
		return this.held.toByteArray();
	}

	boolean isThrough() {
		return this.through;
	}

	/** Sends what is held, and from now on everything as it comes. */
	void letThrough() throws IOException {
		if (this.through) {
			return;
		}
		flushWriter();
		this.through = true;
		this.onLetThrough.run();
		if (this.announcedLength >= 0) {
			super.setContentLengthLong(this.announcedLength);
		}
		if (this.held.size() > 0) {
			this.held.writeTo(super.getOutputStream());
			this.held.reset();
		}
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.output;
	}

	@Override
	public PrintWriter getWriter() {
		if (this.writer == null) {
			Charset charset = Charset.forName(getCharacterEncoding());
			// As the container does: the charset in use becomes part of the content type
			setCharacterEncoding(charset.name());
			this.writer = new PrintWriter(new OutputStreamWriter(this.output, charset));
		}
		return this.writer;
	}

	@Override
	public void setContentLength(int length) {
		setContentLengthLong(length);
	}

	@Override
	public void setContentLengthLong(long length) {
		if (this.through) {
			super.setContentLengthLong(length);
		}
		this.announcedLength = length;
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.through) {
			flushWriter();
			super.flushBuffer();
		}
	}

	@Override
	public void sendError(int status) throws IOException {
		discard();
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		discard();
		super.sendError(status, message);
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		discard();
		super.sendRedirect(location);
	}

	@Override
	public void resetBuffer() {
		discard();
		super.resetBuffer();
	}

	@Override
	public void reset() {
		discard();
		this.writer = null;
		super.reset();
	}

	private void discard() {
		flushWriter();
		this.held.reset();
		this.announcedLength = -1;
	}

	private final class HoldingStream extends ServletOutputStream {

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			CapturedResponse response = CapturedResponse.this;
			if (!response.through && (long) response.held.size() + length > response.limit) {
				letThrough();
			}
			if (response.through) {
				CapturedResponse.super.getOutputStream().write(bytes, offset, length);
			}
			else {
				response.held.write(bytes, offset, length);
			}
		}

		@Override
		public void flush() throws IOException {
			if (CapturedResponse.this.through) {
				CapturedResponse.super.getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new IllegalStateException("Pages are not written asynchronously");
		}

	}

}
