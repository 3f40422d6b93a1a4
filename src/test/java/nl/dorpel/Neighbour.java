package nl.dorpel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who uses the running portal without JavaScript: keeps cookies, follows
 * redirects, and sends the forms that stand on the page with all that is hidden in them.
 */
public final class Neighbour {

	private static final String BOUNDARY = "what-nobody-types-4711";

	private final String portal;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private Document page = new Document("");

	private String html = "";

	private FormElement form = (FormElement) Jsoup.parse("<form></form>").expectFirst("form");

	private int status;

	public Neighbour(int port) {
		this.portal = "http://localhost:" + port;
	}

	/**
	 * One of the demo's personas, signed in.
	 */
	public static Neighbour as(String persona, int port) {
		Neighbour neighbour = new Neighbour(port);
		neighbour.opens("/demo").takesForm("form:has(input[value=" + persona + "])").sends();
		assertThat(neighbour.path()).isEqualTo("/mijn");
		assertThat(neighbour.status()).isEqualTo(200);
		return neighbour;
	}

	/** Comes with a cookie. */
	public Neighbour with(String name, String value) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(this.portal), cookie);
		return this;
	}

	public Neighbour opens(String path) {
		return exchange(HttpRequest.newBuilder(URI.create(this.portal + path)).GET());
	}

	/** Follows the first link that the selector finds. */
	public Neighbour follows(String selector) {
		Element link = this.page.selectFirst(selector);
		assertThat(link).as("link %s on %s", selector, path()).isNotNull();
		return exchange(HttpRequest.newBuilder(URI.create(link.absUrl("href"))).GET());
	}

	/** Chooses the form to fill in; without this it is the only one in the main part. */
	public Neighbour takesForm(String selector) {
		Element found = this.page.selectFirst(selector);
		assertThat(found).as("form %s on %s", selector, path()).isInstanceOf(FormElement.class);
		this.form = (FormElement) found;
		return this;
	}

	/** Types in a field, or chooses in a list. */
	public Neighbour fills(String name, String value) {
		Element field = this.form.selectFirst("[name=" + name + "]");
		assertThat(field).as("field %s on %s", name, path()).isNotNull();
		if (field.normalName().equals("select")) {
			field.select("option").removeAttr("selected");
			field.selectFirst("option[value=" + value + "]").attr("selected", "");
		}
		else if (field.normalName().equals("textarea")) {
			field.text(value);
		}
		else {
			field.attr("value", value);
		}
		return this;
	}

	/** Ticks a box, or chooses one of a few. */
	public Neighbour ticks(String name, String value) {
		Element box = this.form.selectFirst("[name=" + name + "][value=" + value + "]");
		assertThat(box).as("box %s=%s on %s", name, value, path()).isNotNull();
		if (box.attr("type").equals("radio")) {
			this.form.select("[name=" + name + "]").removeAttr("checked");
		}
		box.attr("checked", "");
		return this;
	}

	/** Sends the form. */
	public Neighbour sends() {
		if (this.form.attr("enctype").equals("multipart/form-data")) {
			return sends(this.form.expectFirst("[type=file]").attr("name"), "", new byte[0]);
		}
		String data = this.form.formData()
			.stream()
			.map((field) -> encoded(field.key()) + "=" + encoded(field.value()))
			.collect(Collectors.joining("&"));
		return posts(URI.create(this.form.absUrl("action")), data);
	}

	/**
	 * Sends the form with a file chosen in it, as browsers send files.
	 * @param name of the field
	 * @param fileName as it is called where it comes from
	 */
	public Neighbour sends(String name, String fileName, byte[] file) {
		assertThat(this.form.attr("enctype")).isEqualTo("multipart/form-data");
		assertThat(this.form.select("[type=file][name=" + name + "]")).hasSize(1);
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"";
		this.form.formData()
			.stream()
			.filter((field) -> !field.key().equals(name))
			.forEach((field) -> body.writeBytes((part.formatted(field.key()) + "\r\n\r\n" + field.value() + "\r\n")
				.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes((part.formatted(name) + "; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(file);
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return exchange(HttpRequest.newBuilder(URI.create(this.form.absUrl("action")))
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	/** Sends what no page of the portal would. */
	public Neighbour posts(String path, String data) {
		return posts(URI.create(this.portal + path), data);
	}

	private Neighbour posts(URI address, String data) {
		return exchange(HttpRequest.newBuilder(address)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(data)));
	}

	private Neighbour exchange(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.header("Accept", "text/html,*/*").build(),
					HttpResponse.BodyHandlers.ofString());
			this.status = answer.statusCode();
			this.html = answer.body();
			this.page = Jsoup.parse(this.html, answer.uri().toString());
			if (this.page.selectFirst("main form") instanceof FormElement first) {
				this.form = first;
			}
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	public Document page() {
		return this.page;
	}

	/** The page as it was sent. */
	public String html() {
		return this.html;
	}

	/** The words of the main part of the page. */
	public String reads() {
		Element main = this.page.selectFirst("main");
		return (main != null) ? main.text() : this.page.text();
	}

	public int status() {
		return this.status;
	}

	/** Where the last answer came from, after redirects, without its query string. */
	public String path() {
		return URI.create(this.page.location()).getPath();
	}

	/** Path and query string. */
	public String address() {
		return this.page.location().substring(this.portal.length());
	}

	/** The value of a cookie, or an empty text. */
	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map((cookie) -> cookie.getValue())
			.findFirst()
			.orElse("");
	}

}
