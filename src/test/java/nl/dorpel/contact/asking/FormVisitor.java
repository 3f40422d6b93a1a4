package nl.dorpel.contact.asking;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.Cookie;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Somebody with a browser who opens pages, fills in their forms and keeps their cookies.
 */
class FormVisitor {

	private static final String HOST = "http://localhost";

	private final MockMvcTester mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private String machine = "192.0.2.1";

	private int status;

	private Document page = new Document(HOST);

	FormVisitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	FormVisitor from(String machine) {
		this.machine = machine;
		return this;
	}

	FormVisitor opens(String address) {
		go(get(uri(address)), address);
		return this;
	}

	/** Sends the form of the page, with more or other values in it. */
	FormVisitor sends(Map<String, String> values) {
		return sends(values, (fields) -> {
		});
	}

	FormVisitor sends(Map<String, String> values, Consumer<List<KeyVal>> more) {
		FormElement form = (FormElement) this.page.selectFirst("main form");
		assertThat(form).as("a form on " + this.page.location()).isNotNull();
		values.forEach((name, value) -> fill(form, name, value));
		List<KeyVal> fields = new ArrayList<>(form.formData());
		more.accept(fields);
		String address = form.absUrl("action").substring(HOST.length());
		MockHttpServletRequestBuilder request = post(uri(address));
		fields.forEach((field) -> request.param(field.key(), field.value()));
		go(request, address);
		return this;
	}

	private static void fill(FormElement form, String name, String value) {
		var controls = form.select("[name=%s]".formatted(name));
		assertThat(controls).as(name).isNotEmpty();
		if (controls.first().attr("type").matches("radio|checkbox")) {
			controls.forEach((control) -> control.attr("checked", control.val().equals(value)));
		}
		else {
			controls.first().val(value);
		}
	}

	private void go(MockHttpServletRequestBuilder request, String address) {
		request.with((servlet) -> {
			servlet.setRemoteAddr(this.machine);
			servlet.setServletPath(uri(address).getPath());
			servlet.setPathInfo(null);
			return servlet;
		});
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		MockHttpServletResponse answer = this.mvc.perform(request).getResponse();
		for (Cookie cookie : answer.getCookies()) {
			this.cookies.put(cookie.getName(), cookie);
		}
		this.status = answer.getStatus();
		String next = answer.getRedirectedUrl();
		if (next != null) {
			go(get(uri(next)), next);
			return;
		}
		this.page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), HOST + address);
	}

	private static URI uri(String address) {
		return URI.create(address.startsWith("http") ? address : HOST + address);
	}

	Document page() {
		return this.page;
	}

	/** The path of the page, after all redirects. */
	String address() {
		return this.page.location().substring(HOST.length());
	}

	int status() {
		return this.status;
	}

	List<String> errors() {
		return this.page.select(".govuk-error-summary li").eachText();
	}

	String value(String field) {
		return this.page.select("[name=%s]".formatted(field)).val();
	}

	Map<String, Cookie> cookies() {
		return this.cookies;
	}

}
