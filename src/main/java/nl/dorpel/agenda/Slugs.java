package nl.dorpel.agenda;

import java.util.Set;
import java.util.function.Predicate;

import nl.dorpel.platform.text.SlugText;

/**
 * Makes the address of a gathering or a series from its title.
 */
final class Slugs {

	private static final int LONGEST = 70;

	/** Words that mean something else in such a place. */
	private static final Set<String> TAKEN = Set.of("aanmelding", "deur", "onderwerp", "provincie", "reeks", "mijn",
			"nieuw", "aanmelden", "annulering", "beheer", "deurlijst", "opkomst", "opschrijven", "organisatoren",
			"programma", "uitnodiging", "uitnodigingen", "verslag", "wijziging");

	private Slugs() {
	}

	/** One that is not taken: numbered where others have the same title. */
	static String free(String title, Predicate<String> taken) {
		return SlugText.free(of(title), (slug) -> !TAKEN.contains(slug) && !taken.test(slug));
	}

	static String of(String title) {
		return SlugText.of(title, LONGEST, "bijeenkomst");
	}

}
