package nl.dorpel.platform.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.StringUtils;

/**
 * Ties the <em>demo</em> profile to the embedded database: with it the profile is the
 * default, with any other database it is refused, as its personas sign in without a
 * password.
 */
class DatabaseChoice implements EnvironmentPostProcessor, Ordered {

	static final String URL = "spring.datasource.url";

	private static final String DEMO = "demo";

	private static final String ACTIVE_PROFILES = "spring.profiles.active";

	private final ConfigurableBootstrapContext bootstrapContext;

	DatabaseChoice(ConfigurableBootstrapContext bootstrapContext) {
		this.bootstrapContext = bootstrapContext;
	}

	/** After the configuration files, which may name a database or profiles. */
	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean external = StringUtils.hasText(environment.getProperty(URL));
		if (external && environment.acceptsProfiles(Profiles.of(DEMO))) {
			throw new FailureAnalyzedException(
					"The demo profile is on together with the external database that " + URL + " names.",
					"Leave the demo profile out: its personas sign in without a password and are for trying out only.");
		}
		if (!external && !environment.containsProperty(ACTIVE_PROFILES)
				&& environment.getActiveProfiles().length == 0) {
			// Once more over the configuration files, so that application-demo.properties
			// counts as well.
			ConfigDataEnvironmentPostProcessor.applyTo(environment, new DefaultResourceLoader(), this.bootstrapContext,
					DEMO);
		}
	}

}
