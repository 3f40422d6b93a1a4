package nl.dorpel;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who reads the portal's HTML, straight from the application: past Tomcat.
 */
@TestComponent
public class Reader {

	private static final String HOST = "http://localhost";

	private final MockMvcTester mvc;

	Reader(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/**
	 * Asks for an address and takes whatever comes.
	 * @param address encoded, as it stands in a link
	 */
	public MvcTestResult asks(String address) {
		// Tomcat reads a plus in a query as a space and names the servlet path; MockMvc
		// does
		// neither by itself.
		URI uri = URI.create(HOST + address.replace("+", "%20"));
		return this.mvc.get().uri(uri).with((request) -> {
			request.setServletPath(uri.getPath());
			request.setPathInfo(null);
			return request;
		}).exchange();
	}

	/**
	 * Opens a page that has to be there.
	 * @param address encoded, as it stands in a link
	 */
	public Document opens(String address) {
		MvcTestResult answer = asks(address);
		assertThat(answer).as(address).hasStatusOk();
		return Jsoup.parse(body(answer), HOST + address);
	}

	/**
	 * The text of a file that has to be there.
	 */
	public String downloads(String address) {
		MvcTestResult answer = asks(address);
		assertThat(answer).as(address).hasStatusOk();
		return body(answer);
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
