package nl.dorpel.platform.web.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The page for when no page can be made: the error page itself failed, or Tomcat refused
 * the request before the application saw it. Needs nothing but its own text.
 */
class LastResortValve extends ErrorReportValve {

	private static final String PAGE = """
			<!doctype html>
			<html lang="nl">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Er ging iets mis – Dorpel</title>
			</head>
			<body>
			<h1>Er ging iets mis</h1>
			<p>We kunnen deze pagina niet laten zien. Klopt het adres? Probeer het dan later nog eens.
			Je kunt ook naar <a href="/">het begin van Dorpel</a>.</p>
			<p lang="en">Something went wrong. Is the address right? Then please try again later.
			You can also go to <a href="/en/">the start of Dorpel</a>.</p>
			</body>
			</html>
			""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
			response.setHeader("X-Content-Type-Options", "nosniff");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(PAGE);
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("The visitor has left before the error page", ex);
		}
	}

}
