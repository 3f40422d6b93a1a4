package nl.dorpel.platform.web.form;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves out the one character that nobody can type and that PostgreSQL cannot keep: the
 * one with number zero, which programs send to see what breaks.
 */
@Component
class StorableText extends OncePerRequestFilter {

	private final long longest;

	StorableText(@Value("${server.tomcat.max-http-form-post-size:2MB}") DataSize longest) {
		this.longest = longest.toBytes();
	}

	/** Whoever takes a form that is too long for Tomcat has to read it from the start. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getContentLengthLong() > this.longest;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean clean = request.getParameterMap().values().stream().flatMap(Arrays::stream).allMatch(StorableText::is);
		chain.doFilter(clean ? request : new Cleaned(request), response);
	}

	private static boolean is(@Nullable String value) {
		return value == null || value.indexOf('\0') < 0;
	}

	/** The same request without that character. */
	private static final class Cleaned extends HttpServletRequestWrapper {

		private final Map<String, String[]> values = new LinkedHashMap<>();

		Cleaned(HttpServletRequest request) {
			super(request);
			request.getParameterMap()
				.forEach((name, given) -> this.values.put(name,
						Arrays.stream(given)
							.map((value) -> is(value) ? value : value.replace("\0", ""))
							.toArray(String[]::new)));
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] found = this.values.get(name);
			return (found != null && found.length > 0) ? found[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.values.get(name);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.values;
		}

	}

}
