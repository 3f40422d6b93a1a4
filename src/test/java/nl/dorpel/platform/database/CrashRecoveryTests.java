package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded database when the application is stopped, politely or not.
 */
@Timeout(60)
class CrashRecoveryTests {

	/**
	 * {@code DB_SHUTDOWNED} in PostgreSQL's {@code pg_control.h}: "shut down" in the
	 * words of pg_controldata.
	 */
	private static final int SHUT_DOWN = 1;

	@TempDir
	Path folder;

	@Test
	void noCommittedRowIsMissingAfterTheApplicationIsKilled() throws Exception {
		List<Integer> printed = commitRowsAndKill();
		ProcessHandle leftBehind = server();
		assertThat(leftBehind.isAlive()).isTrue();
		assertThat(rowsOfTheNextRun()).containsAll(printed);
		assertThat(leftBehind.onExit()).succeedsWithin(Duration.ofSeconds(10));
	}

	@Test
	void noCommittedRowIsMissingAfterTheServerIsKilledAsWell() throws Exception {
		List<Integer> printed = commitRowsAndKill();
		ProcessHandle leftBehind = server();
		leftBehind.destroyForcibly();
		assertThat(leftBehind.onExit()).succeedsWithin(Duration.ofSeconds(10));
		assertThat(state()).isNotEqualTo(SHUT_DOWN);
		assertThat(rowsOfTheNextRun()).containsAll(printed);
	}

	@Test
	void theServerIsShutDownCleanlyOnSigterm() throws Exception {
		try (OtherJvm application = OtherJvm.runs(CommittingApplication.class, this.folder)) {
			assertThat(rows(application, 20)).hasSize(20);
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(this::start)
				.withMessageContaining("in use by another run");
			assertThat(application.terminate()).isTrue();
		}
		assertThat(state()).isEqualTo(SHUT_DOWN);
		assertThat(this.folder.resolve("cluster/postmaster.pid")).doesNotExist();
	}

	private List<Integer> commitRowsAndKill() throws Exception {
		try (OtherJvm application = OtherJvm.runs(CommittingApplication.class, this.folder)) {
			List<Integer> printed = new ArrayList<>(rows(application, 200));
			application.kill();
			printed.addAll(rows(application, Integer.MAX_VALUE));
			assertThat(printed).hasSizeGreaterThanOrEqualTo(200);
			return printed;
		}
	}

	private static List<Integer> rows(OtherJvm application, int atLeast) throws InterruptedException {
		return application.tells(CommittingApplication.COMMITTED, atLeast).stream().map(Integer::valueOf).toList();
	}

	private ProcessHandle server() throws IOException {
		String pid = Files.readAllLines(this.folder.resolve("cluster/postmaster.pid")).getFirst();
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

	private EmbeddedDatabase start() {
		return EmbeddedDatabase.start(TestFolders.properties(this.folder, 0));
	}

	private List<Integer> rowsOfTheNextRun() throws SQLException {
		try (EmbeddedDatabase database = start()) {
			JdbcConnectionDetails details = database.connectionDetails();
			try (Connection connection = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(),
					details.getPassword());
					Statement statement = connection.createStatement();
					ResultSet result = statement.executeQuery("select row from committed")) {
				List<Integer> rows = new ArrayList<>();
				while (result.next()) {
					rows.add(result.getInt(1));
				}
				return rows;
			}
		}
	}

	/**
	 * The field after the system identifier and two version numbers in PostgreSQL's
	 * control file.
	 */
	private int state() throws IOException {
		byte[] control = Files.readAllBytes(this.folder.resolve("cluster/global/pg_control"));
		return ByteBuffer.wrap(control).order(ByteOrder.nativeOrder()).getInt(16);
	}

}
