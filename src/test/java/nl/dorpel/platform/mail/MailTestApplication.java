package nl.dorpel.platform.mail;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Jobs and mail alone. Deliberately no {@code @Configuration}: the component scan of the
 * whole application must not find it.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = { Jobs.class, Outbox.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ComponentScan(basePackageClasses = SiteAddress.class, useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.MessageBundles"))
@ConfigurationPropertiesScan(basePackageClasses = { Jobs.class, Outbox.class })
@EnableConfigurationProperties(SiteAddress.class)
@EntityScan(basePackageClasses = Outbox.class)
@EnableJpaRepositories(basePackageClasses = Outbox.class)
public class MailTestApplication {

}
