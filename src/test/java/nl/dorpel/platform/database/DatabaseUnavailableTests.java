package nl.dorpel.platform.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What the operator reads when the database cannot be used. The outputs were taken from
 * PostgreSQL 18.6.
 */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseUnavailableTests {

	private static final Path FOLDER = Path.of("/data");

	@Test
	void aFolderInUseGivesASentenceAndNoStackTrace(@TempDir Path folder, CapturedOutput output) throws Exception {
		try (DataFolder held = DataFolder.open(folder)) {
			assertThatException()
				.isThrownBy(() -> CommittingApplication.start("--dorpel.database.folder=" + folder).close());
			assertThat(output).contains("APPLICATION FAILED TO START")
				.contains("The data folder %s is in use by another run of Dorpel.".formatted(held.path()))
				.doesNotContain("\tat ");
		}
	}

	@Test
	void aFullDiskIsRecognisedWhereverItStrikes() {
		String initdb = """
				performing post-bootstrap initialization ... 2026-11-22 02:40:21.987 UTC [14986] FATAL:  could not write to \
				file "base/4/1249": No space left on device
				child process exited with exit code 1
				initdb: removing data directory "/data/cluster.new"
				""";
		String server = """
				FATAL:  could not write lock file "postmaster.pid": No space left on device
				pg_ctl: could not start server
				""";
		String sentence = "The disk with the data folder /data is full.";
		assertThat(DatabaseUnavailable.because(initdb, FOLDER, 0)).hasMessage(sentence);
		assertThat(DatabaseUnavailable.because(server, FOLDER, 0)).hasMessage(sentence);
		assertThat(DatabaseUnavailable.because(new FileSystemException("/data/x", null, "No space left on device"),
				FOLDER))
			.hasMessage(sentence);
	}

	@Test
	void aDiskThatFillsUpDuringAMigrationIsRecognised() {
		DiskFullAnalyzer analyzer = new DiskFullAnalyzer();
		SQLException diskFull = new SQLException("could not extend file", "53100");
		assertThat(analyzer.analyze(new IllegalStateException(diskFull)).getDescription())
			.isEqualTo("The disk of the database is full.");
		assertThat(analyzer.analyze(new SQLException("something else", "42P01"))).isNull();
	}

	@Test
	void aFileThatMayNotBeReadIsNamed() {
		assertThat(DatabaseUnavailable.because(new AccessDeniedException("/data/lock"), FOLDER))
			.hasMessage("The user who starts Dorpel may not read or write /data/lock.");
	}

	@Test
	void anythingElseIsToldInTheServersOwnWords() {
		String log = """
				2026-11-22 02:34:35 UTC [1] FATAL:  data directory "/data/cluster" has invalid permissions
				2026-11-22 02:34:35 UTC [1] DETAIL:  Permissions should be u=rwx (0700) or u=rwx,g=rx (0750).
				""";
		assertThat(DatabaseUnavailable.because(log, FOLDER, 0)).hasMessage(
				"The embedded database could not be started: data directory \"/data/cluster\" has invalid permissions.");
	}

	@Test
	void aPlainFileInPlaceOfTheFolderIsNamed(@TempDir Path folder) throws Exception {
		Path file = Files.createFile(folder.resolve("postgres"));
		assertThatException().isThrownBy(() -> DataFolder.open(file)).withMessageContaining(file.toString());
	}

}
