package nl.dorpel.platform.web.part;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * The HTML of parts that were rendered before, by what they were rendered from. Nothing
 * in here can be out of date: other data is another part.
 */
@Component
class RenderedParts {

	private static final long MOST_CHARACTERS = 8_000_000;

	private final Cache<Part, String> parts = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.<Part, String>weigher((part, html) -> html.length())
		.build();

	/**
	 * Two threads may render the same part at once: cheaper than waiting for each other.
	 */
	String html(Part part, Supplier<String> rendering) {
		String known = this.parts.getIfPresent(part);
		if (known != null) {
			return known;
		}
		String html = rendering.get();
		this.parts.put(part, html);
		return html;
	}

	/**
	 * All that the HTML of a part depends on.
	 *
	 * @param fragment the expression that names it
	 * @param data its parameters, which are equal when they say the same
	 */
	record Part(String fragment, Locale language, Map<String, Object> data) {
	}

}
