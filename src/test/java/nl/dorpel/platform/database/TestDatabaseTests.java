package nl.dorpel.platform.database;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database of the tests takes the place of the application's.
 */
@SpringBootTest(classes = TestDatabaseTests.Nothing.class, webEnvironment = WebEnvironment.NONE)
@ImportAutoConfiguration({ EmbeddedDatabaseConfiguration.class, DataSourceAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class })
@Import(TestDatabase.class)
class TestDatabaseTests {

	@Test
	void isTheSamePostgresAsTheApplicationsAndNotInItsDataFolder(@Autowired ApplicationContext context,
			@Autowired JdbcTemplate jdbc) {
		assertThat(context.getBeanNamesForType(EmbeddedDatabase.class)).isEmpty();
		assertThat(jdbc.queryForObject("show server_version", String.class)).startsWith("18");
		assertThat(context.getEnvironment().getActiveProfiles()).containsExactly("test");
	}

	static class Nothing {

	}

}
