package nl.dorpel.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Holds the file of a form that was not right yet: browsers forget which file somebody
 * chose, and people should not have to find it again.
 */
@Component
public class Cloakroom implements DailyJob {

	/** In bytes: what a phone makes fits in it, and what a page can be read from. */
	public static final int LARGEST = 10 * 1024 * 1024;

	private static final int LONGEST_NAME = 120;

	private static final Duration HELD = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Cloakroom(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A file as it was chosen. */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	public record Held(String name, byte[] bytes) {

	}

	/**
	 * What was chosen just now, or else what is held from the time before.
	 * @param key as it came back with the form
	 */
	@Transactional(readOnly = true)
	public Optional<Held> choice(long owner, @Nullable MultipartFile chosen, @Nullable String key) {
		if (chosen != null && !chosen.isEmpty()) {
			return Optional.of(new Held(plainName(chosen), bytes(chosen)));
		}
		return key(key).flatMap((known) -> find(owner, known));
	}

	/** Some browsers tell the whole way to it. */
	private static String plainName(MultipartFile chosen) {
		String name = String.valueOf(Typed.line(chosen.getOriginalFilename())).replaceAll("^.*[/\\\\]", "");
		String bounded = name.substring(Math.max(0, name.length() - LONGEST_NAME));
		return bounded.isBlank() ? "bestand" : bounded;
	}

	private static byte[] bytes(MultipartFile chosen) {
		try {
			return chosen.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<UUID> key(@Nullable String text) {
		try {
			return Optional.of(UUID.fromString(String.valueOf(text)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * @param owner the only one who gets it back
	 * @return what stands in the form
	 */
	@Transactional
	public UUID hold(long owner, Held file) {
		UUID key = UUID.randomUUID();
		this.jdbc.sql(
				"insert into held_file (key, owner_id, name, bytes, held_at) values (:key, :owner, :name, :bytes, :now)")
			.param("key", key)
			.param("owner", owner)
			.param("name", file.name())
			.param("bytes", file.bytes())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return key;
	}

	private Optional<Held> find(long owner, UUID key) {
		return this.jdbc.sql("select name, bytes from held_file where key = ? and owner_id = ?")
			.params(key, owner)
			.query(Rows.as(Held.class))
			.optional();
	}

	/** Nothing happens if there is no such file. */
	@Transactional
	public void forget(@Nullable String text) {
		key(text).ifPresent((key) -> this.jdbc.sql("delete from held_file where key = ?").param(key).update());
	}

	@Override
	public String name() {
		return "platform-forget-held-files";
	}

	@Override
	public LocalTime time() {
		return LocalTime.of(3, 50);
	}

	@Override
	public void run() {
		this.jdbc.sql("delete from held_file where held_at < ?")
			.param(this.clock.instant().minus(HELD).atOffset(ZoneOffset.UTC))
			.update();
	}

}
