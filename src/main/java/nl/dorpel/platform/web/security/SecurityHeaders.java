package nl.dorpel.platform.web.security;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;

/**
 * The headers of every answer. Spring Security's writers in a filter of their own, before
 * its chain: what the firewall refuses has to carry them as well.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS_POLICY = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
			+ "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	private static final List<HeaderWriter> OF_DOCUMENTS = List.of(
			new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
			new PermissionsPolicyHeaderWriter(PERMISSIONS_POLICY),
			new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY),
			new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN), openerPolicy());

	@Bean
	FilterRegistrationBean<HeaderWriterFilter> headersFilter(List<HeaderWriter> others) {
		List<HeaderWriter> writers = new ArrayList<>(others);
		writers.add(SecurityHeaders::ofDocuments);
		writers.add(new HstsHeaderWriter());
		writers.add(new XContentTypeOptionsHeaderWriter());
		CrossOriginResourcePolicyHeaderWriter resource = new CrossOriginResourcePolicyHeaderWriter();
		resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		writers.add(resource);
		FilterRegistrationBean<HeaderWriterFilter> registration = new FilterRegistrationBean<>(
				new HeaderWriterFilter(writers));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return registration;
	}

	private static HeaderWriter openerPolicy() {
		CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
		opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return opener;
	}

	/**
	 * What only documents heed. The portal's own styles, fonts and pictures, which alone
	 * are immutable, go without: on a first view these headers would be a tenth of all
	 * bytes.
	 */
	private static void ofDocuments(HttpServletRequest request, HttpServletResponse response) {
		String kept = response.getHeader(HttpHeaders.CACHE_CONTROL);
		if (kept == null || !kept.contains("immutable")) {
			OF_DOCUMENTS.forEach((writer) -> writer.writeHeaders(request, response));
		}
	}

}
