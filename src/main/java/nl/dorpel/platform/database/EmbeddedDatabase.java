package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A running PostgreSQL server of this application alone: durable, behind a password, on
 * 127.0.0.1 only. As long as it is open its data folder is locked.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	/**
	 * What keeps a committed row through a crash; PostgreSQL's defaults, but nobody may
	 * turn them off by accident.
	 */
	private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

	private final DataFolder folder;

	private final Server server;

	private final int port;

	private final String password;

	private final AtomicBoolean open = new AtomicBoolean(true);

	private EmbeddedDatabase(DataFolder folder, Server server, int port, String password) {
		this.folder = folder;
		this.server = server;
		this.port = port;
		this.password = password;
	}

	/**
	 * Starts the server, after making the database at the first start and after stopping
	 * a server that a killed run left behind.
	 * @throws DatabaseUnavailable if it cannot be started, with a sentence for the
	 * operator
	 */
	static EmbeddedDatabase start(DatabaseProperties properties) {
		return start(properties, DURABLE);
	}

	static EmbeddedDatabase start(DatabaseProperties properties, List<String> settings) {
		ServerPrograms.requireSupportedSystem();
		DataFolder folder = DataFolder.open(properties.folder());
		try {
			Path programsFolder = (properties.programs() != null) ? properties.programs() : folder.programs();
			ServerPrograms programs = ServerPrograms.unpackedIn(programsFolder);
			Shell shell = new Shell(folder.path(), ServerAccount.choose(folder, programs));
			Cluster cluster = new Cluster(folder, programs, shell);
			Server server = new Server(folder, programs, shell);
			server.stopIfLeftBehind();
			String password = cluster.prepare();
			int port = server.start(properties.port(), settings);
			logger.info("Embedded PostgreSQL listens on 127.0.0.1:{}, data in {}", port, folder.path());
			return new EmbeddedDatabase(folder, server, port, password);
		}
		catch (IOException ex) {
			folder.close();
			throw DatabaseUnavailable.because(ex, folder.path());
		}
		catch (RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	JdbcConnectionDetails connectionDetails() {
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return "jdbc:postgresql://127.0.0.1:" + EmbeddedDatabase.this.port + "/" + Cluster.DATABASE;
			}

			@Override
			public String getUsername() {
				return Cluster.ROLE;
			}

			@Override
			public String getPassword() {
				return EmbeddedDatabase.this.password;
			}

		};
	}

	/** Does nothing the second time, when the folder may already be another run's. */
	@Override
	public void close() {
		if (!this.open.getAndSet(false)) {
			return;
		}
		try {
			this.server.stop();
		}
		finally {
			this.folder.close();
		}
	}

}
