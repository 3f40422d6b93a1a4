package nl.dorpel.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dorpel.platform.text.EditDistance;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the place that somebody means, however they type it: "Den Haag", "'s-gravenhage",
 * "zwole", or "Heusden, Limburg" where there are several.
 */
@Component
public class Gazetteer {

	private static final int MOST_CHARACTERS = 80;

	private static final int MOST_OTHERS = 4;

	/** "Bergen, Limburg", "Bergen (L)". */
	private static final Pattern WITH_REGION = Pattern.compile("([^,(]*)[,(]([^)]*)\\)?.*");

	// A namesake has the name typed, or has it as a word in its own ("Nieuw-Bergen" for
	// "Bergen"). Those in the region typed come first, then exact names, then names that
	// look alike (trigrams). The join with "typed" keeps name_fold in one place: the
	// database.
	private static final String SEARCH = """
			with typed as (select name_fold(:name) as name, name_fold(:region) as region),
			found as (
				select p.id, p.name, p.municipality, p.province, p.latitude, p.longitude,
					typed.name as typed, n.folded, n.folded = typed.name as exact, similarity(n.folded, typed.name) as alike,
					n.folded = typed.name or exists (
						select from regexp_split_to_table(p.name, '[ -]+') as word
						where name_fold(word) = typed.name) as namesake,
					typed.region <> '' and (name_fold(p.province) like typed.region || '%'
						or typed.region = lower(regexp_replace(p.province, '_?([A-Z])[A-Z]*', '\\1', 'g'))
						or name_fold(coalesce(p.municipality, '')) = typed.region) as there,
					exists (
						select from place other
						where other.name = p.name and other.province = p.province and other.id <> p.id) as shared
				from typed
				join place_name n on n.folded = typed.name or n.folded % typed.name
				join place p on p.id = n.place_id
				where typed.name <> ''
			)
			select * from found
			order by namesake and there desc, exact desc, there desc, namesake desc, alike desc,
				municipality = name desc nulls last, id
			limit 12
			""";

	private final JdbcClient jdbc;

	Gazetteer(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Looks a place up, in one query.
	 * @param typed what somebody typed, if anything
	 * @return empty when nothing looks like it
	 */
	public Optional<Match> find(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return Optional.empty();
		}
		String text = typed.replace("\0", "").strip();
		text = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
		Matcher parts = WITH_REGION.matcher(text);
		boolean region = parts.matches();
		List<Candidate> candidates = this.jdbc.sql(SEARCH)
			.param("name", region ? parts.group(1) : text)
			.param("region", region ? parts.group(2) : "")
			.query(Gazetteer::candidate)
			.list()
			.stream()
			.filter(Candidate::mayBeMeant)
			.toList();
		if (candidates.isEmpty()) {
			return Optional.empty();
		}
		Candidate best = candidates.getFirst();
		List<Spot> others = candidates.stream()
			.filter((candidate) -> candidate.namesake() == best.namesake() && candidate.there() == best.there())
			.map(Candidate::spot)
			.distinct()
			.filter((spot) -> spot.id() != best.spot().id())
			.limit(MOST_OTHERS)
			.toList();
		return Optional.of(new Match(best.spot(), best.exact(), others));
	}

	private static Candidate candidate(ResultSet row, int number) throws SQLException {
		return new Candidate(spot(row), row.getBoolean("exact"), row.getBoolean("namesake"), row.getBoolean("there"),
				EditDistance.between(row.getString("typed"), row.getString("folded")), row.getString("typed").length());
	}

	private static Spot spot(ResultSet row) throws SQLException {
		return new Spot(row.getLong("id"), row.getString("name"), row.getString("municipality"),
				Province.valueOf(row.getString("province")),
				new Location(row.getDouble("latitude"), row.getDouble("longitude")), row.getBoolean("shared"));
	}

	/**
	 * What was found.
	 *
	 * @param spot the best guess
	 * @param exact whether it has just the name that was typed
	 * @param others other places that may have been meant
	 */
	public record Match(Spot spot, boolean exact, List<Spot> others) {
	}

	/**
	 * A place as it is read, not edited.
	 *
	 * @param shared whether another place in the province has the same name
	 */
	public record Spot(long id, String name, @Nullable String municipality, Province province, Location location,
			boolean shared) {

		/**
		 * A name that finds this place again: "Heusden, Asten" for the village in that
		 * municipality, "Heusden, Noord-Brabant" for the town of the same name.
		 */
		public String label() {
			boolean byProvince = !this.shared || this.municipality == null || this.municipality.equals(this.name);
			return this.name + ", " + (byProvince ? this.province.label() : this.municipality);
		}

	}

	/**
	 * A place that looks like what was typed.
	 *
	 * @param slips of the finger between the two
	 * @param length of what was typed, in characters
	 */
	private record Candidate(Spot spot, boolean exact, boolean namesake, boolean there, int slips, int length) {

		private static final int CHARACTERS_A_SLIP = 5;

		/** More slips make another name: "Brussel" is not Brussegem. */
		boolean mayBeMeant() {
			return this.namesake || this.slips <= Math.max(1, this.length / CHARACTERS_A_SLIP);
		}

	}

}
