package nl.dorpel.platform.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A choice that stands in addresses and content files under a lasting Dutch word.
 */
public interface Slugged {

	/**
	 * Lower case, words joined by hyphens, such as {@code op-weg-naar-zelfbeheer}.
	 */
	String slug();

	/**
	 * The constant of an enum with the given slug, if there is one.
	 */
	static <E extends Enum<E> & Slugged> Optional<E> find(Class<E> type, String slug) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.slug().equals(slug)).findFirst();
	}

	/**
	 * The constant of an enum with the given slug.
	 * @throws IllegalArgumentException when there is none
	 */
	static <E extends Enum<E> & Slugged> E require(Class<E> type, String slug) {
		return find(type, slug)
			.orElseThrow(() -> new IllegalArgumentException("No %s '%s'".formatted(type.getSimpleName(), slug)));
	}

}
