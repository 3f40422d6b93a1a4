package nl.dorpel.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says so when the portal seems to be in production under an address that nobody else can
 * follow: its feed, its QR codes and what it tells search engines would lead nowhere. No
 * refusal, as trying it out with a database of one's own is fine.
 */
@Component
class LocalAddressWarning {

	private static final Logger logger = LoggerFactory.getLogger(LocalAddressWarning.class);

	private final SiteAddress site;

	private final Environment environment;

	LocalAddressWarning(SiteAddress site, Environment environment) {
		this.site = site;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (this.site.isLocal() && StringUtils.hasText(this.environment.getProperty("spring.datasource.url"))) {
			logger.warn("The portal calls itself {}, which works on this machine only: set DORPEL_SITE_URL",
					this.site.url());
		}
	}

}
