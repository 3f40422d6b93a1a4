package nl.dorpel.platform.database;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Which database goes with the demo profile.
 */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseChoiceTests {

	private static final String EXTERNAL = "--spring.datasource.url=jdbc:postgresql://db.example/dorpel";

	@Test
	void theEmbeddedDatabaseBringsTheDemo() {
		assertThat(profilesWith()).containsExactly("demo");
	}

	@Test
	void anEmptyAddressMeansTheEmbeddedDatabase() {
		assertThat(profilesWith("--spring.datasource.url=")).containsExactly("demo");
	}

	@Test
	void whoNamesProfilesGetsThoseAndNoDemo() {
		assertThat(profilesWith("--spring.profiles.active=busy")).containsExactly("busy");
		assertThat(profilesWith("--spring.profiles.active=")).isEmpty();
	}

	@Test
	void anExternalDatabaseComesWithoutTheDemo() {
		assertThat(profilesWith(EXTERNAL)).isEmpty();
	}

	@Test
	void theDemoIsRefusedTogetherWithAnExternalDatabase(CapturedOutput output) {
		assertThatException().isThrownBy(() -> profilesWith(EXTERNAL, "--spring.profiles.active=demo"));
		assertThat(output)
			.contains("The demo profile is on together with the external database that spring.datasource.url names.")
			.doesNotContain("\tat ");
	}

	private static String[] profilesWith(String... args) {
		SpringApplication application = new SpringApplication(Object.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		// The tests' own configuration names a profile; these tests are about an
		// application that names none.
		application.setDefaultProperties(Map.of("spring.config.location", "optional:classpath:/none/"));
		try (ConfigurableApplicationContext context = application.run(args)) {
			return context.getEnvironment().getActiveProfiles();
		}
	}

}
