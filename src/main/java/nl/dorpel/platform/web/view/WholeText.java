package nl.dorpel.platform.web.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Holds the bytes of a text until all of it was written: whoever fails halfway has sent
 * nothing. The container would encode the text through a small buffer, over and over.
 */
class WholeText extends HttpServletResponseWrapper {

	/** More than most pages, so that the bytes seldom move. */
	private static final int MOST_PAGES = 64 * 1024;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(MOST_PAGES);

	WholeText(HttpServletResponse response) {
		super(response);
	}

	@Override
	public PrintWriter getWriter() {
		String charset = getCharacterEncoding();
		// As the container does: the charset in use becomes part of the content type
		setCharacterEncoding(charset);
		return new PrintWriter(new Pieces(Charset.forName(charset)));
	}

	/**
	 * Whatever is written now goes out with the rest.
	 */
	@Override
	public void flushBuffer() {
	}

	/**
	 * Lets the text go out.
	 * @throws IOException when the reader is gone
	 */
	void handOn() throws IOException {
		this.bytes.writeTo(getOutputStream());
		getResponse().flushBuffer();
	}

	/**
	 * Encodes short pieces by themselves: one letter beyond Latin-1 makes encoding slow
	 * for the whole of a text, and most pieces have none.
	 */
	private final class Pieces extends Writer {

		private static final int MOST_CHARACTERS = 1024;

		private final Charset charset;

		/** The first half of a character whose second half is in the next piece. */
		private String half = "";

		private Pieces(Charset charset) {
			this.charset = charset;
		}

		@Override
		public void write(String text, int offset, int length) {
			int end = offset + length;
			for (int at = offset; at < end; at += MOST_CHARACTERS) {
				encode(this.half + text.substring(at, Math.min(at + MOST_CHARACTERS, end)));
			}
		}

		private void encode(String piece) {
			boolean halved = Character.isHighSurrogate(piece.charAt(piece.length() - 1));
			int whole = piece.length() - (halved ? 1 : 0);
			this.half = piece.substring(whole);
			WholeText.this.bytes.writeBytes(piece.substring(0, whole).getBytes(this.charset));
		}

		@Override
		public void write(char[] characters, int offset, int length) {
			write(new String(characters, offset, length), 0, length);
		}

		@Override
		public void flush() {
		}

		@Override
		public void close() {
		}

	}

}
