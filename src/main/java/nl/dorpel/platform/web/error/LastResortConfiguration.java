package nl.dorpel.platform.web.error;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class LastResortConfiguration {

	/** After Spring Boot's own customizer, which would put a valve of Tomcat's here. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.getPipeline().addValve(new LastResortValve());
				// Tomcat adds one of this class if it finds none
				host.setErrorReportValveClass(LastResortValve.class.getName());
			}
		});
	}

}
