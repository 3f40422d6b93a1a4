package nl.dorpel.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application with the embedded database and nothing else. Started in a JVM of its own
 * it commits row after row, and prints the number of each when its commit returned, until
 * somebody stops it.
 */
@ImportAutoConfiguration({ EmbeddedDatabaseConfiguration.class, DataSourceAutoConfiguration.class })
class CommittingApplication {

	static final String COMMITTED = "committed ";

	static ConfigurableApplicationContext start(String... args) {
		SpringApplication application = new SpringApplication(CommittingApplication.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run(args);
	}

	public static void main(String[] args) throws SQLException {
		ConfigurableApplicationContext context = start(args);
		try (Connection connection = context.getBean(DataSource.class).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists committed (row int primary key)");
			for (int row = 1; true; row++) {
				statement.execute("insert into committed values (" + row + ")");
				System.out.println(COMMITTED + row);
			}
		}
	}

}
