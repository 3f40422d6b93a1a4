package nl.dorpel.practice;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an example beside its steps. All but the period and the source is
 * Markdown.
 *
 * @param period when it happened, in words: "2019 tot 2023"
 * @param participants who took part
 * @param costs what it cost, in money and time
 * @param obstacles what went wrong
 * @param successFactors what helped
 * @param source where the facts come from
 */
@Embeddable
public record Story(@Nullable String period, @Nullable String participants, @Nullable String costs,
		@Nullable String obstacles, @Nullable String successFactors, @Nullable String source) {

	static final Story UNTOLD = new Story(null, null, null, null, null, null);

	/**
	 * The Markdown texts that are there.
	 */
	Stream<String> texts() {
		return Stream.of(this.participants, this.costs, this.obstacles, this.successFactors).filter(Objects::nonNull);
	}

}
