package nl.dorpel.network;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices the name of a place among other words: "zwolle" in "buurthuis zwolle". Knows
 * exact names only, and keeps them in memory: places come with the portal and stay as
 * they are.
 */
@Component
public class PlaceNames {

	private static final int LONGEST_NAME = 4;

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	private static final Pattern ARTICLE = Pattern.compile("^(?:['’]s[- ]|['’]t |de |het )\\s*");

	private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

	/** Places that share their name with an everyday word; only a capital tells. */
	private static final Set<String> EVERYDAY = Set.of("beek", "berg", "best", "boom", "bos", "brug", "buren", "dam",
			"dieren", "dorst", "duiven", "echt", "een", "heel", "hem", "hoek", "horst", "hout", "huizen", "koog",
			"landen", "leek", "leest", "meer", "melden", "mortel", "neer", "opende", "rips", "schijf", "sloten",
			"steeg", "tienen", "veld", "voeren", "vorst", "well", "werken", "wijk", "wilgen", "winkel", "zand",
			"zetten", "zolder");

	private final JdbcClient jdbc;

	private volatile Map<String, String> names = Map.of();

	PlaceNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The place that some of the words name, the longest name first.
	 */
	public Optional<Named> in(String words) {
		List<String> typed = Arrays.stream(words.split("[\\s,()]+")).filter((word) -> !word.isEmpty()).toList();
		for (int length = Math.min(LONGEST_NAME, typed.size()); length > 0; length--) {
			for (int start = 0; start + length <= typed.size(); start++) {
				String name = name(String.join(" ", typed.subList(start, start + length)));
				if (name != null) {
					return Optional.of(new Named(name, without(typed, start, length)));
				}
			}
		}
		return Optional.empty();
	}

	private @Nullable String name(String typed) {
		String folded = fold(typed);
		boolean capital = typed.chars().anyMatch(Character::isUpperCase);
		return (folded.length() > 2 && (capital || !EVERYDAY.contains(folded))) ? names().get(folded) : null;
	}

	private static String without(List<String> words, int start, int length) {
		return String.join(" ", words.subList(0, start)) + ((start > 0) ? " " : "")
				+ String.join(" ", words.subList(start + length, words.size()));
	}

	/** As name_fold in the database does. */
	static String fold(String typed) {
		String plain = ACCENT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
		String bare = ARTICLE.matcher(plain.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
		return NO_LETTER.matcher(bare).replaceAll("");
	}

	private Map<String, String> names() {
		if (this.names.isEmpty()) {
			Map<String, String> read = new HashMap<>();
			this.jdbc.sql("select n.folded, p.name from place_name n join place p on p.id = n.place_id")
				.query((row) -> {
					read.putIfAbsent(row.getString("folded"), row.getString("name"));
				});
			this.names = Map.copyOf(read);
		}
		return this.names;
	}

	/**
	 * A place among words.
	 *
	 * @param name its name as the portal writes it
	 * @param rest the other words
	 */
	public record Named(String name, String rest) {

		public Named {
			rest = rest.strip();
		}

	}

}
