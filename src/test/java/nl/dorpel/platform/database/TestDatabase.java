package nl.dorpel.platform.database;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL of the tests: {@code @Import(TestDatabase.class)} is all that a test
 * needs. In a container where a Docker engine answers, embedded where none does. Every
 * application context has a server of its own, empty at its start, so that a clock which
 * a test turns on closes nothing for others.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	/**
	 * Beside the other output of the build; every server has a folder of its own in it.
	 */
	private static final Path FOLDERS = Path.of("target", "test-database");

	/** Quick instead of durable: the data of a test lives no longer than the test. */
	private static final List<String> QUICK = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

	private static final AtomicInteger started = new AtomicInteger();

	@Bean
	JdbcConnectionDetails testDatabaseConnectionDetails() {
		return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
	}

	private static JdbcConnectionDetails container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.start();
		return new ContainerConnectionDetails(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	private static JdbcConnectionDetails embedded() {
		int number = started.incrementAndGet();
		if (number == 1) {
			removeLeftovers();
		}
		Path folder = FOLDERS.resolve(ProcessHandle.current().pid() + "-" + number);
		EmbeddedDatabase database = EmbeddedDatabase.start(TestFolders.properties(folder, 0), QUICK);
		// Spring Boot calls this after the last application context is closed.
		SpringApplication.getShutdownHandlers().add(() -> closeAndRemove(database, folder));
		return database.connectionDetails();
	}

	private static void closeAndRemove(EmbeddedDatabase database, Path folder) {
		database.close();
		FileSystemUtils.deleteRecursively(folder.toFile());
	}

	/**
	 * Of runs that were killed: starting in their folder also stops the server that they
	 * left behind.
	 */
	private static void removeLeftovers() {
		File[] folders = FOLDERS.toFile().listFiles();
		for (File folder : (folders != null) ? folders : new File[0]) {
			if (isAtWork(folder.getName())) {
				continue;
			}
			try {
				closeAndRemove(EmbeddedDatabase.start(TestFolders.properties(folder.toPath(), 0), QUICK),
						folder.toPath());
			}
			catch (DatabaseUnavailable ex) {
				// Another JVM is at work in it.
			}
		}
	}

	/** A JVM beside this one may be about to start there. */
	private static boolean isAtWork(String folder) {
		return ProcessHandle.of(Long.parseLong(folder.replaceFirst("-.*", ""))).isPresent();
	}

	private record ContainerConnectionDetails(String getJdbcUrl, String getUsername,
			String getPassword) implements JdbcConnectionDetails {

	}

}
