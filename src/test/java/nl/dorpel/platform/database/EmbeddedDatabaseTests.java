package nl.dorpel.platform.database;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded database, as it is for the people who start Dorpel: durable and closed.
 */
class EmbeddedDatabaseTests {

	/**
	 * One for all tests, so that the database is made once; each starts the server anew.
	 */
	@TempDir
	static Path folder;

	private EmbeddedDatabase database;

	@BeforeEach
	void start() {
		this.database = start(0);
	}

	private EmbeddedDatabase start(int port) {
		return EmbeddedDatabase.start(TestFolders.properties(folder, port));
	}

	@AfterEach
	void stop() {
		this.database.close();
	}

	@Test
	void whatIsCommittedIsWrittenToDisk() throws SQLException {
		assertThat(ask("show fsync")).isEqualTo("on");
		assertThat(ask("show synchronous_commit")).isEqualTo("on");
		assertThat(ask("show full_page_writes")).isEqualTo("on");
		assertThat(ask("show data_checksums")).isEqualTo("on");
	}

	@Test
	void onlyThisMachineReachesIt() throws SQLException {
		assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
	}

	@Test
	void theApplicationOwnsItsDatabaseButIsNoSuperuser() throws SQLException {
		assertThat(ask("select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
		assertThat(ask("create extension pg_trgm; create extension unaccent; create extension citext; select 1"))
			.isEqualTo("1");
	}

	@Test
	void accentsAndDutchOrderWorkOnEverySystem() throws SQLException {
		assertThat(ask("show server_encoding")).isEqualTo("UTF8");
		assertThat(ask("select upper('één')")).isEqualTo("ÉÉN");
		assertThat(ask(
				"select string_agg(w, ' ' order by w collate \"nl-x-icu\") from unnest('{zee,één,Dorp,arm}'::text[]) w"))
			.isEqualTo("arm Dorp één zee");
	}

	@Test
	void onlyTheOwnerReadsThePassword() throws Exception {
		Path password = folder.resolve("password");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
		assertThat(Files.readString(password)).hasSizeGreaterThanOrEqualTo(32);
	}

	@Test
	void nobodyEntersWithoutThePassword() {
		String url = this.database.connectionDetails().getJdbcUrl();
		assertRefused(url, Cluster.ROLE, "");
		assertRefused(url, Cluster.ROLE, "guessed");
		assertRefused(url, "postgres", this.database.connectionDetails().getPassword());
	}

	@Test
	void dataIsKeptBetweenRuns() throws Exception {
		ask("create table kept (word text); insert into kept values ('buurthuis'); select 1");
		String password = this.database.connectionDetails().getPassword();
		this.database.close();
		this.database = start(0);
		assertThat(ask("select word from kept")).isEqualTo("buurthuis");
		assertThat(this.database.connectionDetails().getPassword()).isEqualTo(password);
	}

	@Test
	void aLostPasswordIsReplaced() throws Exception {
		this.database.close();
		Files.delete(folder.resolve("password"));
		this.database = start(0);
		assertThat(ask("select 1")).isEqualTo("1");
	}

	@Test
	void aSecondRunInTheSameFolderIsRefusedAndTheFirstStaysWhole() throws Exception {
		assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> start(0))
			.withMessage("The data folder %s is in use by another run of Dorpel.", folder.toRealPath());
		assertThat(ask("select 1")).isEqualTo("1");
	}

	@Test
	void aPortThatIsInUseIsNamed() throws Exception {
		this.database.close();
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			int port = taken.getLocalPort();
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> start(port))
				.withMessage("Port %d for the embedded database is in use by another program.", port);
		}
	}

	@Test
	void aFolderOfAnotherVersionIsNamed() throws Exception {
		this.database.close();
		Path version = folder.resolve("cluster/PG_VERSION");
		String ours = Files.readString(version);
		try {
			Files.writeString(version, "17\n");
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> start(0))
				.withMessageMatching("The data folder .+ was made by PostgreSQL 17 and this is version 18\\.\\d+\\.");
		}
		finally {
			Files.writeString(version, ours);
		}
	}

	private String ask(String sql) throws SQLException {
		JdbcConnectionDetails details = this.database.connectionDetails();
		try (Connection connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(),
				details.getPassword()); Statement statement = connection.createStatement()) {
			boolean isResult = statement.execute(sql);
			while (!isResult) {
				isResult = statement.getMoreResults();
			}
			try (ResultSet result = statement.getResultSet()) {
				assertThat(result.next()).isTrue();
				return result.getString(1);
			}
		}
	}

	private static void assertRefused(String url, String user, String password) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(url, user, password).close())
			.satisfies((ex) -> assertThat(ex.getSQLState()).isIn("28P01", "28000", "08004"));
	}

}
