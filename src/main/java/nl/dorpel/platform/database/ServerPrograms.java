package nl.dorpel.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs for this system, unpacked once per version from the jar that
 * brings them.
 *
 * @param folder the installation, with {@code bin}, {@code lib} and {@code share}
 */
record ServerPrograms(Path folder) {

	Path initdb() {
		return this.folder.resolve("bin/initdb");
	}

	Path pgCtl() {
		return this.folder.resolve("bin/pg_ctl");
	}

	Path postgres() {
		return this.folder.resolve("bin/postgres");
	}

	/**
	 * Checks the operating system.
	 * @throws DatabaseUnavailable if there are no programs for it
	 */
	static void requireSupportedSystem() {
		system();
	}

	/**
	 * Unpacks beside the final place and moves, so that a run that breaks off leaves no
	 * half installation and two runs may do it at once.
	 */
	static ServerPrograms unpackedIn(Path parent) throws IOException {
		Path folder = parent.toAbsolutePath().normalize().resolve("postgres-" + fingerprint());
		if (Files.exists(folder)) {
			return new ServerPrograms(folder);
		}
		Files.createDirectories(parent);
		Path unfinished = Files.createTempDirectory(parent, "unfinished");
		try {
			unpack(unfinished);
			Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
			Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileSystemException ex) {
			if (!Files.exists(folder)) {
				throw ex;
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(unfinished);
		}
		return new ServerPrograms(folder);
	}

	/** Of the archive itself, as it carries no version that can be read at run time. */
	private static String fingerprint() throws IOException {
		try (var archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
			archive.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InputStream archive() throws IOException {
		try {
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"));
		}
		catch (IllegalStateException ex) {
			throw DatabaseUnavailable
				.unsupportedSystem("%s on %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
		}
	}

	private static String system() {
		String name = System.getProperty("os.name");
		return switch (name) {
			case "Linux" -> "Linux";
			case "Mac OS X" -> "Darwin";
			default -> throw DatabaseUnavailable.unsupportedSystem(name);
		};
	}

	private static void unpack(Path folder) throws IOException {
		try (var archive = new TarArchiveInputStream(new XZInputStream(archive()))) {
			for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				if (!isForDevelopers(entry.getName())) {
					unpack(archive, entry, folder);
				}
			}
		}
	}

	private static boolean isForDevelopers(String name) {
		return name.startsWith("include/") || name.endsWith(".a") || name.contains("/pkgconfig");
	}

	private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
		Path target = folder.resolve(entry.getName()).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException("The archive names a file outside its folder: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(archive, target);
		boolean executable = (entry.getMode() & 0100) != 0;
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
	}

}
