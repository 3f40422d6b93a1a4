package nl.dorpel.trendbureau.counting;

import java.util.Arrays;
import java.util.Optional;

/**
 * How ballots say what somebody prefers, and how they are counted.
 */
public enum CountingMethod {

	/** Options in order, counted by {@link Schulze}. */
	RANKING("rangschikken", "trendbureau.method.ranking", " > "),

	/** The options that somebody agrees with: most ballots win. */
	APPROVAL("goedkeuren", "trendbureau.method.approval", ", ");

	private final String slug;

	private final String label;

	private final String sign;

	CountingMethod(String slug, String label, String sign) {
		this.slug = slug;
		this.label = label;
		this.sign = sign;
	}

	/** As it stands in forms and files. */
	public String slug() {
		return this.slug;
	}

	/** A message. */
	public String label() {
		return this.label;
	}

	/** What stands on a line between what is preferred more and less. */
	String sign() {
		return this.sign;
	}

	/** The other one, for who mixed them up. */
	boolean usesInstead(char sign) {
		return (this == RANKING) ? sign == ',' : sign == '>' || sign == '=';
	}

	/** Whether the sign stands between two options on a ballot of this method. */
	boolean separatesBy(char sign) {
		return (this == RANKING) ? sign == '>' || sign == '=' : sign == ',';
	}

	public static Optional<CountingMethod> named(String slug) {
		return Arrays.stream(values()).filter((method) -> method.slug.equals(slug)).findFirst();
	}

}
