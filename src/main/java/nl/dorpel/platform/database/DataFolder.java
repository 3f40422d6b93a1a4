package nl.dorpel.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.security.auth.module.UnixSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data folder, locked for this run. It holds {@code cluster} (PostgreSQL's own
 * files), {@code password}, {@code server.log}, {@code programs} and {@code lock}.
 */
final class DataFolder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DataFolder.class);

	/**
	 * Closing any channel on a file gives up every lock this JVM has on it, so a second
	 * attempt within the JVM must not even open it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Makes the folder if needed and locks it. The lock is the operating system's: it
	 * ends with the process, also with one that is killed, so a lock that is held always
	 * means a run that lives.
	 * @throws DatabaseUnavailable if it is in use, not ours or cannot be written
	 */
	static DataFolder open(Path wanted) {
		try {
			Path path = Files.createDirectories(wanted.toAbsolutePath().normalize()).toRealPath();
			requireOwn(path);
			requireOwn(path.resolve("cluster"));
			if (!HELD.add(path)) {
				throw DatabaseUnavailable.inUse(path);
			}
			return new DataFolder(path, lock(path));
		}
		catch (IOException ex) {
			throw DatabaseUnavailable.because(ex, wanted);
		}
	}

	private static void requireOwn(Path path) throws IOException {
		long self = new UnixSystem().getUid();
		if (self != 0 && Files.exists(path) && ownerOf(path) != self) {
			throw DatabaseUnavailable.ofAnotherUser(path, Files.getOwner(path).getName());
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		FileChannel channel = null;
		try {
			channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (channel.tryLock() != null) {
				return channel;
			}
		}
		catch (IOException ex) {
			HELD.remove(path);
			throw ex;
		}
		channel.close();
		HELD.remove(path);
		throw DatabaseUnavailable.inUse(path);
	}

	/** The numeric user id that owns a file. */
	static long ownerOf(Path path) throws IOException {
		return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
	}

	/** The numeric group id of a file. */
	static long groupOf(Path path) throws IOException {
		return ((Number) Files.getAttribute(path, "unix:gid")).longValue();
	}

	Path path() {
		return this.path;
	}

	Path cluster() {
		return this.path.resolve("cluster");
	}

	Path log() {
		return this.path.resolve("server.log");
	}

	Path programs() {
		return this.path.resolve("programs");
	}

	Optional<String> password() throws IOException {
		Path file = passwordFile();
		return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
	}

	/**
	 * Keeps the password, readable by the owner alone from the moment that the file
	 * exists.
	 */
	void keepPassword(String password) throws IOException {
		Path fresh = this.path.resolve("password.new");
		Files.deleteIfExists(fresh);
		Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(fresh, password, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
		give(fresh, ownerOf(this.path), groupOf(this.path));
		Files.move(fresh, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
	}

	private Path passwordFile() {
		return this.path.resolve("password");
	}

	/** Gives everything in the folder to the account that the server runs as. */
	void handOver(long user, long group) throws IOException {
		try (var files = Files.walk(this.path)) {
			for (Path file : files.filter((candidate) -> !Files.isSymbolicLink(candidate)).toList()) {
				give(file, user, group);
			}
		}
	}

	private static void give(Path file, long user, long group) throws IOException {
		if (ownerOf(file) != user) {
			Files.setAttribute(file, "unix:uid", (int) user);
			Files.setAttribute(file, "unix:gid", (int) group);
		}
	}

	/**
	 * Makes sure that what was moved within the folder is still so after a power failure.
	 */
	void force() throws IOException {
		try (FileChannel directory = FileChannel.open(this.path, StandardOpenOption.READ)) {
			directory.force(true);
		}
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			logger.warn("The lock on {} could not be given up: {}", this.path, ex.getMessage());
		}
		finally {
			HELD.remove(this.path);
		}
	}

}
