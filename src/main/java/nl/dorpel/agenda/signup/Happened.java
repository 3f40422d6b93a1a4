package nl.dorpel.agenda.signup;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has just done with their registration, as it stands in the address.
 */
enum Happened {

	CHANGED("gewijzigd"), CANCELLED("afgemeld"), ACCEPTED("aanvaard"), TOO_LATE("te-laat"), REJOINED("weer-aangemeld"),
	TOO_OFTEN("te-vaak");

	private final String slug;

	Happened(String slug) {
		this.slug = slug;
	}

	String slug() {
		return this.slug;
	}

	/** A key of the messages, or null. */
	static @Nullable String of(@Nullable String slug) {
		return Arrays.stream(values())
			.filter((what) -> what.slug.equals(slug))
			.map((what) -> "agenda.happened." + what.slug)
			.findFirst()
			.orElse(null);
	}

}
