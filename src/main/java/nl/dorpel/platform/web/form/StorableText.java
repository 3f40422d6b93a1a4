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

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves out the one character that nobody can type and that PostgreSQL cannot keep: the
 * one with number zero, which programs send to see what breaks.
 */
@Component
class StorableText extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Cleaned(request), response);
	}

	/** Reads nothing by itself: a form may be too long to be read as others are. */
	private static final class Cleaned extends HttpServletRequestWrapper {

		Cleaned(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			return cleaned(super.getParameter(name));
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? cleaned(values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> map = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> map.put(name, cleaned(values)));
			return map;
		}

		private static String[] cleaned(String[] values) {
			return Arrays.stream(values).map(Cleaned::cleaned).toArray(String[]::new);
		}

		/** Of "?name" without a value there is none. */
		private static @Nullable String cleaned(@Nullable String value) {
			return (value == null || value.indexOf('\0') < 0) ? value : value.replace("\0", "");
		}

	}

}
