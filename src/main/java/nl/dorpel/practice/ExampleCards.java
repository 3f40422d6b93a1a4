package nl.dorpel.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dorpel.network.HouseKind;
import nl.dorpel.network.Province;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the cards of given examples, in one query and in the order asked for. Their
 * topics stand in the catalogue.
 */
@Component
class ExampleCards {

	private static final String CARDS = """
			select e.id, e.slug, e.title, e.summary, e.completeness, e.fictitious, e.changed_at,
				case when h.id is null then e.house_kind else h.kind end as kind, p.name as place, p.province,
				%s as plain
			from practice_example e
			left join house h on h.id = e.house_id
			left join place p on p.id = e.place_id
			where e.id = any(:ids)
			""";

	private static final String WITHOUT_TEXT = CARDS.formatted("''");

	private static final String WITH_TEXT = CARDS
		.formatted("(select s.plain from practice_search s where s.example_id = e.id)");

	private final JdbcClient jdbc;

	private final CatalogueKeeper keeper;

	ExampleCards(JdbcClient jdbc, CatalogueKeeper keeper) {
		this.jdbc = jdbc;
		this.keeper = keeper;
	}

	List<ExampleCard> of(List<Long> ids) {
		return withoutText(ids).stream().map(WithText::card).toList();
	}

	/**
	 * The cards, where there are no hits to show.
	 */
	List<WithText> withoutText(List<Long> ids) {
		return read(ids, WITHOUT_TEXT);
	}

	/**
	 * The cards with the plain text of the story, to show hits from.
	 */
	List<WithText> withText(List<Long> ids) {
		return read(ids, WITH_TEXT);
	}

	private List<WithText> read(List<Long> ids, String sql) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, Integer> order = new HashMap<>();
		ids.forEach((id) -> order.put(id, order.size()));
		Catalogue catalogue = this.keeper.catalogue();
		return this.jdbc.sql(sql)
			.param("ids", ids.toArray(Long[]::new))
			.query((rs, row) -> new WithText(card(rs, catalogue), rs.getString("plain")))
			.list()
			.stream()
			.sorted(Comparator.comparing((found) -> order.getOrDefault(found.card().id(), ids.size())))
			.toList();
	}

	private static ExampleCard card(ResultSet rs, Catalogue catalogue) throws SQLException {
		String kind = rs.getString("kind");
		String province = rs.getString("province");
		List<Catalogue.Topic> topics = catalogue.topicsOf(rs.getLong("id"));
		return new ExampleCard(rs.getLong("id"), rs.getString("slug"), rs.getString("title"), rs.getString("summary"),
				Completeness.valueOf(rs.getString("completeness")) == Completeness.GROWING, rs.getBoolean("fictitious"),
				ExampleCard.illustration((kind != null) ? HouseKind.valueOf(kind) : null,
						topics.isEmpty() ? null : topics.getFirst().slug()),
				rs.getString("place"), (province != null) ? Province.valueOf(province).label() : null,
				topics.stream().map(Catalogue.Topic::name).toList(), rs.getTimestamp("changed_at").toInstant());
	}

	/**
	 * A card with the plain text behind it.
	 */
	record WithText(ExampleCard card, String plain) {
	}

}
