package nl.dorpel.platform.file;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files and hands them out. A file never changes: another version is another file;
 * what is said of it may be said better.
 */
@Component
public class FileCabinet {

	private final StoredFiles files;

	private final JdbcClient jdbc;

	FileCabinet(StoredFiles files, JdbcClient jdbc) {
		this.files = files;
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a file.
	 * @param name as the file is called once it has been downloaded
	 * @param textAlternative what is to be seen on it; only an image needs one
	 * @throws IllegalArgumentException when it is an image without text alternative
	 */
	@Transactional
	public StoredFile keep(String name, String mediaType, @Nullable String textAlternative, byte[] content) {
		return keep(new StoredFile(name, mediaType, textAlternative, content), content);
	}

	/**
	 * Keeps a file that only the page it belongs to hands out, with {@link #open(long)}.
	 */
	@Transactional
	public StoredFile keepAside(String name, String mediaType, @Nullable String textAlternative, byte[] content) {
		return keep(new StoredFile(name, mediaType, textAlternative, content).aside(), content);
	}

	private StoredFile keep(StoredFile kept, byte[] content) {
		StoredFile file = this.files.save(kept);
		this.jdbc.sql("insert into stored_file_content (file_id, bytes) values (?, ?)")
			.params(file.id(), content)
			.update();
		return file;
	}

	/**
	 * The file that is downloaded from an address.
	 */
	@Transactional(readOnly = true)
	public Optional<OpenFile> open(long id, String path) {
		return this.files.findById(id).filter((file) -> !file.isAside() && file.path().equals(path)).map(this::open);
	}

	/** A file of which the caller knows that it may be seen. */
	@Transactional(readOnly = true)
	public Optional<OpenFile> open(long id) {
		return this.files.findById(id).map(this::open);
	}

	/** Tells in other words what is to be seen on an image. */
	@Transactional
	public void describe(long id, String textAlternative) {
		if (textAlternative.isBlank()) {
			throw new IllegalArgumentException("File %d has no text alternative".formatted(id));
		}
		this.jdbc.sql("update stored_file set text_alternative = ? where id = ?").params(textAlternative, id).update();
	}

	/** Removes a file that nothing points at any more. */
	@Transactional
	public void remove(long id) {
		this.jdbc.sql("delete from stored_file where id = ?").param(id).update();
	}

	private OpenFile open(StoredFile file) {
		return new OpenFile(file.name(), file.mediaType(), file.sha256(), content(file.id()));
	}

	private byte[] content(long id) {
		return this.jdbc.sql("select bytes from stored_file_content where file_id = ?")
			.param(id)
			.query((rs, row) -> rs.getBytes("bytes"))
			.single();
	}

	/**
	 * A file with its bytes.
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	public record OpenFile(String name, String mediaType, String sha256, byte[] content) {
	}

}
