package nl.dorpel.platform.web.view;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WholeTextTest {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aTextGoesOutInTheCharsetOfThePage() throws Exception {
		this.response.setContentType("text/html;charset=UTF-8");
		WholeText text = new WholeText(this.response);

		text.getWriter().append("Eén buurthuis 🏠").append('.').flush();
		text.handOn();

		assertThat(this.response.getContentAsByteArray())
			.isEqualTo("Eén buurthuis 🏠.".getBytes(StandardCharsets.UTF_8));
		assertThat(this.response.isCommitted()).isTrue();
	}

	@Test
	void nothingGoesOutBeforeAllIsWritten() throws Exception {
		this.response.setContentType("text/html;charset=UTF-8");
		WholeText text = new WholeText(this.response);

		text.getWriter().append("Een half verhaal").flush();
		text.flushBuffer();

		assertThat(this.response.getContentAsByteArray()).isEmpty();
		assertThat(this.response.isCommitted()).isFalse();
	}

	@Test
	void aCharacterInTwoHalvesArrivesWhole() throws Exception {
		this.response.setContentType("text/html;charset=UTF-8");
		WholeText text = new WholeText(this.response);
		PrintWriter writer = text.getWriter();

		for (char half : "🏠 en 🏡".toCharArray()) {
			writer.write(half);
		}
		text.handOn();

		assertThat(this.response.getContentAsByteArray()).isEqualTo("🏠 en 🏡".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void theCharsetBecomesPartOfTheContentType() throws Exception {
		this.response.setContentType("text/html");
		this.response.setCharacterEncoding("UTF-8");

		new WholeText(this.response).getWriter();

		assertThat(this.response.getContentType()).isEqualTo("text/html;charset=UTF-8");
	}

}
