package nl.dorpel.site;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import nl.dorpel.platform.web.SiteAddress;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Small files that machines look for at fixed addresses.
 */
@Controller
class WellKnownController {

	private static final Duration VALID = Duration.ofDays(180);

	private final SiteAddress site;

	private final Clock clock;

	WellKnownController(SiteAddress site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		return """
				User-agent: *
				Allow: /
				Sitemap: %s
				""".formatted(this.site.of("/sitemap.xml"));
	}

	/**
	 * Where to report a hole in the portal (RFC 9116).
	 */
	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> security() {
		// Not kept: the day on which it expires moves on.
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body("""
					Contact: %s
					Expires: %s
					Preferred-Languages: nl, en
					Canonical: %s
					""".formatted(this.site.of("/contact"),
					this.clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
					this.site.of("/.well-known/security.txt")));
	}

}
