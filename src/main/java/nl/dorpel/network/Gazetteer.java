package nl.dorpel.network;

import java.util.List;
import java.util.Optional;

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

	// Exact names first, then beginnings, then names that look alike (trigrams). The join
	// with "typed" keeps name_fold in one place: the database.
	private static final String SEARCH = """
			with typed as (select name_fold(:name) as name, name_fold(:region) as region)
			select p.id, p.name, p.municipality, p.province, p.latitude, p.longitude, n.folded = typed.name as exact
			from typed
			join place_name n on n.folded = typed.name or n.folded % typed.name
			join place p on p.id = n.place_id
			where typed.name <> ''
			order by n.folded = typed.name desc,
				typed.region <> '' and (name_fold(p.province) like typed.region || '%'
					or name_fold(coalesce(p.municipality, '')) = typed.region) desc,
				similarity(n.folded, typed.name) desc, p.municipality = p.name desc nulls last, p.id
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
		int comma = text.indexOf(',');
		List<Candidate> candidates = this.jdbc.sql(SEARCH)
			.param("name", (comma < 0) ? text : text.substring(0, comma))
			.param("region", (comma < 0) ? "" : text.substring(comma + 1))
			.query((rs, row) -> new Candidate(new Spot(rs.getLong("id"), rs.getString("name"),
					rs.getString("municipality"), Province.valueOf(rs.getString("province")),
					new Location(rs.getDouble("latitude"), rs.getDouble("longitude"))), rs.getBoolean("exact")))
			.list();
		if (candidates.isEmpty()) {
			return Optional.empty();
		}
		boolean exact = candidates.getFirst().exact();
		List<Spot> spots = candidates.stream()
			.filter((candidate) -> candidate.exact() == exact)
			.map(Candidate::spot)
			.distinct()
			.toList();
		return Optional.of(new Match(spots.getFirst(), exact, spots.subList(1, Math.min(spots.size(), 5))));
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
	 */
	public record Spot(long id, String name, @Nullable String municipality, Province province, Location location) {

		/**
		 * A name that finds this place again: "Heusden, Asten" for the village in that
		 * municipality, "Heusden, Noord-Brabant" for the town of the same name.
		 */
		public String label() {
			boolean ownMunicipality = this.municipality == null || this.municipality.equals(this.name);
			return this.name + ", " + (ownMunicipality ? this.province.label() : this.municipality);
		}

	}

	private record Candidate(Spot spot, boolean exact) {
	}

}
