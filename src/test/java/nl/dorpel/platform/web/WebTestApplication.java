package nl.dorpel.platform.web;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The web part alone, without a database: not the embedded one either, whose folder only
 * one of the test JVMs could hold. Deliberately no {@code @Configuration}: the component
 * scan of the whole application must not find it.
 */
@EnableAutoConfiguration(
		exclude = { DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
				FlywayAutoConfiguration.class },
		excludeName = "nl.dorpel.platform.database.EmbeddedDatabaseConfiguration")
@ConfigurationPropertiesScan
@ComponentScan(basePackages = { "nl.dorpel.platform.web", "nl.dorpel.platform.clock" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class WebTestApplication {

}
