package nl.dorpel.platform.web.view;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Hands a text on as the bytes that it has, each time as much as was written. The
 * container would encode it through a small buffer, over and over.
 */
class WholeText extends HttpServletResponseWrapper {

	WholeText(HttpServletResponse response) {
		super(response);
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		String charset = getCharacterEncoding();
		// As the container does: the charset in use becomes part of the content type
		setCharacterEncoding(charset);
		return new PrintWriter(new Writer() {

			@Override
			public void write(String text, int offset, int length) throws IOException {
				getOutputStream().write(text.substring(offset, offset + length).getBytes(charset));
			}

			@Override
			public void write(char[] characters, int offset, int length) throws IOException {
				write(new String(characters, offset, length));
			}

			@Override
			public void flush() throws IOException {
				getOutputStream().flush();
			}

			@Override
			public void close() throws IOException {
				getOutputStream().close();
			}

		});
	}

}
