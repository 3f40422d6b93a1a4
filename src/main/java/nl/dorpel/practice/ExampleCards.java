package nl.dorpel.practice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dorpel.network.HouseKind;
import nl.dorpel.network.Province;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the cards of given examples, in one query and in the order asked for.
 */
@Component
class ExampleCards {

	private static final String CARDS = """
			select e.id, e.slug, e.title, e.summary, e.completeness, e.fictitious, e.changed_at,
				case when h.id is null then e.house_kind else h.kind end as kind, p.name as place, p.province,
				t.names as topics, t.slugs as topic_slugs, %s as plain
			from practice_example e
			left join house h on h.id = e.house_id
			left join place p on p.id = e.place_id
			left join (
				select et.example_id, array_agg(t.name order by t.name) as names, array_agg(t.slug order by t.name) as slugs
				from practice_example_topic et join topic t on t.id = et.topic_id
				where et.example_id = any(:ids)
				group by et.example_id) t on t.example_id = e.id
			where e.id = any(:ids)
			""";

	private final JdbcClient jdbc;

	ExampleCards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ExampleCard> of(List<Long> ids) {
		return withoutText(ids).stream().map(WithText::card).toList();
	}

	/**
	 * The cards, where there are no hits to show.
	 */
	List<WithText> withoutText(List<Long> ids) {
		return read(ids, false);
	}

	/**
	 * The cards with the plain text of the story, to show hits from.
	 */
	List<WithText> withText(List<Long> ids) {
		return read(ids, true);
	}

	private List<WithText> read(List<Long> ids, boolean plain) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, Integer> order = new HashMap<>();
		ids.forEach((id) -> order.put(id, order.size()));
		String text = plain ? "(select s.plain from practice_search s where s.example_id = e.id)" : "''";
		return this.jdbc.sql(CARDS.formatted(text))
			.param("ids", ids.toArray(Long[]::new))
			.query((rs, row) -> new WithText(card(rs), rs.getString("plain")))
			.list()
			.stream()
			.sorted(Comparator.comparing((found) -> order.getOrDefault(found.card().id(), ids.size())))
			.toList();
	}

	private static ExampleCard card(ResultSet rs) throws SQLException {
		String kind = rs.getString("kind");
		String province = rs.getString("province");
		List<String> topicSlugs = texts(rs.getArray("topic_slugs"));
		return new ExampleCard(rs.getLong("id"), rs.getString("slug"), rs.getString("title"), rs.getString("summary"),
				Completeness.valueOf(rs.getString("completeness")) == Completeness.GROWING, rs.getBoolean("fictitious"),
				ExampleCard.illustration((kind != null) ? HouseKind.valueOf(kind) : null,
						topicSlugs.isEmpty() ? null : topicSlugs.getFirst()),
				rs.getString("place"), (province != null) ? Province.valueOf(province).label() : null,
				texts(rs.getArray("topics")), rs.getTimestamp("changed_at").toInstant());
	}

	private static List<String> texts(@Nullable Array array) throws SQLException {
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

	/**
	 * A card with the plain text behind it.
	 */
	record WithText(ExampleCard card, String plain) {
	}

}
