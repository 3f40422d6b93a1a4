package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's files: made at the first start, with one database and one role that owns
 * it. The superuser has no password and can therefore not sign in; what needs it is done
 * in single-user mode while the server is down.
 */
final class Cluster {

	static final String ROLE = "dorpel";

	static final String DATABASE = "dorpel";

	private static final String WHO_MAY_CONNECT = """
			# Written by Dorpel: over loopback, with the password, and in no other way.
			host %s %s 127.0.0.1/32 scram-sha-256
			""".formatted(DATABASE, ROLE);

	private final DataFolder folder;

	private final ServerPrograms programs;

	private final Shell shell;

	Cluster(DataFolder folder, ServerPrograms programs, Shell shell) {
		this.folder = folder;
		this.programs = programs;
		this.shell = shell;
	}

	/**
	 * Makes the files if there are none, and returns the password. One that got lost is
	 * replaced.
	 */
	String prepare() throws IOException {
		if (Files.notExists(this.folder.cluster())) {
			return create();
		}
		Optional<String> kept = this.folder.password();
		return kept.isPresent() ? kept.get() : replacePassword();
	}

	/**
	 * Under another name until it is complete: a first start that breaks off is simply
	 * done again.
	 */
	private String create() throws IOException {
		Path fresh = this.folder.path().resolve("cluster.new");
		FileSystemUtils.deleteRecursively(fresh);
		// The builtin C.UTF-8 sorts the same on every system; Dutch order comes from a
		// column's or query's "nl-x-icu".
		require(this.shell.run(List.of(this.programs.initdb().toString(), "-D", fresh.toString(), "-U", "postgres",
				"--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
				"--data-checksums", "--auth=reject", "--no-instructions")));
		Files.writeString(fresh.resolve("pg_hba.conf"), WHO_MAY_CONNECT, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
		String password = newPassword();
		execute(fresh, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(ROLE, password),
				"CREATE DATABASE %s OWNER %s".formatted(DATABASE, ROLE));
		this.folder.keepPassword(password);
		Files.move(fresh, this.folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
		this.folder.force();
		return password;
	}

	private String replacePassword() throws IOException {
		String password = newPassword();
		execute(this.folder.cluster(), "ALTER ROLE %s PASSWORD '%s'".formatted(ROLE, password));
		this.folder.keepPassword(password);
		return password;
	}

	/** Letters, digits, '-' and '_' only, so that it needs no quoting anywhere. */
	private static String newPassword() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Single-user mode reads its statements from standard input, so that no other process
	 * sees the password.
	 */
	private void execute(Path cluster, String... statements) throws IOException {
		Shell.Result result = require(
				this.shell.run(List.of(this.programs.postgres().toString(), "--single", "-D", cluster.toString(), "-c",
						"log_min_error_statement=panic", "postgres"), String.join("\n", statements) + "\n"));
		if (result.output().contains("ERROR:")) {
			throw DatabaseUnavailable.because(result.output(), this.folder.path(), 0);
		}
	}

	private Shell.Result require(Shell.Result result) {
		if (!result.succeeded()) {
			throw DatabaseUnavailable.because(result.output(), this.folder.path(), 0);
		}
		return result;
	}

}
