package nl.dorpel.agenda.invitation;

import java.util.List;
import java.util.Set;

import nl.dorpel.network.OrganisationKind;
import nl.dorpel.network.Province;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations of the network have to do with a gathering: they work on its
 * topics, or in its province. Who shares most stands first.
 */
@Component
class Suggestions {

	private static final String FIND = """
			select * from (
				select o.slug, o.name, o.kind, p.name as town, p.province, o.fictitious,
					coalesce((select string_agg(t.name, ', ' order by t.name) from organisation_topic ot
						join topic t on t.id = ot.topic_id
						join gathering_topic gt on gt.topic_id = t.id and gt.gathering_id = g.id
						where ot.organisation_id = o.id), '') as shared,
					(select count(*) from organisation_topic ot
						join gathering_topic gt on gt.topic_id = ot.topic_id and gt.gathering_id = g.id
						where ot.organisation_id = o.id) as weight,
					coalesce(p.province = gp.province, false) as near,
					exists (select from gathering_invitation i where i.gathering_id = g.id and lower(i.email) = lower(o.email)
						and i.state in ('OPEN', 'COMING', 'DECLINED')) as asked,
					exists (select from invitation_refusal r
						where r.hash = sha256(convert_to(lower(o.email), 'UTF8'))) as refuses,
					(:topic = '' or exists (select from organisation_topic ot join topic t on t.id = ot.topic_id
						where ot.organisation_id = o.id and t.slug = :topic)) as topical,
					(:province = '' or p.province = :province) as around
				from gathering g left join place gp on gp.id = g.place_id cross join organisation o
				left join place p on p.id = o.place_id where g.id = :gathering and o.email is not null
			) as o
			where o.slug in (:chosen) or o.topical and o.around and (:narrowed or o.weight > 0 or o.near)
			order by o.weight desc, o.near desc, o.name limit 60
			""";

	private final JdbcClient jdbc;

	Suggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An organisation, and why it is suggested.
	 *
	 * @param shared topics that the gathering is about as well; may be empty
	 * @param near whether it is in the same province
	 * @param asked whether it has an invitation
	 * @param refuses whether it wants none
	 */
	record Suggestion(String slug, String name, OrganisationKind kind, @Nullable String town,
			@Nullable Province province, boolean fictitious, String shared, boolean near, boolean asked,
			boolean refuses) {
	}

	/**
	 * @param topic a slug, or null for the topics of the gathering
	 * @param chosen stay on the list, whatever is looked for
	 */
	@Transactional(readOnly = true)
	public List<Suggestion> of(long gatheringId, @Nullable String topic, @Nullable Province province,
			Set<String> chosen) {
		return this.jdbc.sql(FIND)
			.param("gathering", gatheringId)
			.param("topic", (topic != null) ? topic : "")
			.param("province", (province != null) ? province.name() : "")
			.param("narrowed", topic != null || province != null)
			.param("chosen", chosen.isEmpty() ? Set.of("") : chosen)
			.query(Rows.as(Suggestion.class))
			.list();
	}

}
