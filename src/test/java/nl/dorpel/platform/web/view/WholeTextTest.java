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
		PrintWriter writer = new WholeText(this.response).getWriter();

		writer.write("Eén buurthuis 🏠");
		writer.append('.').flush();

		assertThat(this.response.getContentAsByteArray())
			.isEqualTo("Eén buurthuis 🏠.".getBytes(StandardCharsets.UTF_8));
		assertThat(this.response.isCommitted()).isTrue();
	}

	@Test
	void theCharsetBecomesPartOfTheContentType() throws Exception {
		this.response.setContentType("text/html");
		this.response.setCharacterEncoding("UTF-8");

		new WholeText(this.response).getWriter().write("x");

		assertThat(this.response.getContentType()).isEqualTo("text/html;charset=UTF-8");
	}

}
