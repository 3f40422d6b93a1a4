package nl.dorpel.platform.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Keys and values of a content file or of one item in a YAML list.
 */
public final class FrontMatter {

	private final String source;

	private final Map<String, ?> values;

	FrontMatter(String source, Map<String, ?> values) {
		this.source = source;
		this.values = values;
	}

	/**
	 * The text under a key that has to be there.
	 * @throws IllegalStateException naming the file and the key when it is not
	 */
	public String text(String key) {
		return optional(key).orElseThrow(() -> new IllegalStateException("%s misses '%s'".formatted(this.source, key)));
	}

	public Optional<String> optional(String key) {
		return Optional.ofNullable(this.values.get(key)).map(Object::toString);
	}

	public @Nullable String textOrNull(String key) {
		return optional(key).orElse(null);
	}

	public Optional<Integer> number(String key) {
		return optional(key).map(Integer::valueOf);
	}

	public Optional<LocalDate> date(String key) {
		Object value = this.values.get(key);
		// YAML reads an unquoted date as midnight in UTC.
		return (value instanceof Date date) ? Optional.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
				: optional(key).map(LocalDate::parse);
	}

	public List<String> texts(String key) {
		return list(key).stream().map(Object::toString).toList();
	}

	/**
	 * The items of a list of maps.
	 */
	@SuppressWarnings("unchecked")
	public List<FrontMatter> items(String key) {
		return list(key).stream().map((item) -> new FrontMatter(this.source, (Map<String, ?>) item)).toList();
	}

	/** The map under a key, if there is one. */
	@SuppressWarnings("unchecked")
	public Optional<FrontMatter> item(String key) {
		return (this.values.get(key) instanceof Map<?, ?> map)
				? Optional.of(new FrontMatter(this.source, (Map<String, ?>) map)) : Optional.empty();
	}

	private List<?> list(String key) {
		return (this.values.get(key) instanceof List<?> list) ? list : List.of();
	}

}
