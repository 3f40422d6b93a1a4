package nl.dorpel.account.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Says of a browser what its owner knows it by, such as "Firefox, Windows". No more is
 * kept.
 */
final class Device {

	/** The first that is found: many browsers also claim to be another. */
	private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

	private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

	static {
		BROWSERS.put("Edg", "Edge");
		BROWSERS.put("SamsungBrowser", "Samsung Internet");
		BROWSERS.put("OPR/", "Opera");
		BROWSERS.put("Firefox", "Firefox");
		BROWSERS.put("FxiOS", "Firefox");
		BROWSERS.put("Chrome", "Chrome");
		BROWSERS.put("CriOS", "Chrome");
		BROWSERS.put("Safari", "Safari");
		SYSTEMS.put("iPhone", "iPhone");
		SYSTEMS.put("iPad", "iPad");
		SYSTEMS.put("Android", "Android");
		SYSTEMS.put("Windows", "Windows");
		SYSTEMS.put("Macintosh", "Mac");
		SYSTEMS.put("CrOS", "Chromebook");
		SYSTEMS.put("Linux", "Linux");
	}

	private Device() {
	}

	/** Empty if nothing is recognised. */
	static String of(@Nullable String userAgent) {
		String agent = (userAgent != null) ? userAgent : "";
		String browser = find(agent, BROWSERS);
		String system = find(agent, SYSTEMS);
		return browser + ((browser.isEmpty() || system.isEmpty()) ? "" : ", ") + system;
	}

	private static String find(String agent, Map<String, String> names) {
		return names.entrySet()
			.stream()
			.filter((name) -> agent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

}
