package nl.dorpel.trendbureau;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rest of the portal knows of the Trendbureau.
 */
@Component
public class Trendbureau {

	private final JdbcClient jdbc;

	Trendbureau(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An address within the portal. */
	public record Address(String path, @Nullable Instant changedAt) {

	}

	/** Where search engines can look. */
	@Transactional(readOnly = true)
	public List<Address> addresses() {
		Stream<Address> rooms = Stream
			.of("/trendbureau", "/trendbureau/signalen", "/trendbureau/voorstellen", "/trendbureau/themas",
					"/trendbureau/stemrondes", "/trendbureau/stemgeheim", "/trendbureau/natellen",
					"/trendbureau/open-dagen", "/trendbureau/uitkomsten")
			.map((path) -> new Address(path, null));
		Stream<Address> pages = this.jdbc
			.sql("""
					select '/trendbureau/voorstellen/' || slug as path, changed_at from theme_proposal where state <> 'DRAFT'
					union all
					select '/trendbureau/voorstellen/' || p.slug || '/versies', max(v.at)
					from theme_proposal p join theme_proposal_version v on v.proposal_id = p.id
					where v.number > 1 group by p.slug
					union all
					select '/trendbureau/signalen/' || id, sent_at from trend_signal where hidden_at is null
					union all
					select '/trendbureau/signaalgroepen/' || id, made_at from signal_group
					union all
					select '/trendbureau/stemrondes/' || id,
						greatest(confirmed_at, opened_at, closed_at, decided_at, cancelled_at) from voting_round
					where confirmed_at is not null or cancelled_at is not null
					union all
					select '/trendbureau/themas/' || slug,
						greatest(exploring_at, deepening_at, published_at, closed_at) from theme
					union all
					select '/trendbureau/themas/' || t.slug || '/agendering', max(s.changed_at)
					from agenda_setting s join theme t on t.id = s.theme_id group by t.slug
					union all
					select '/trendbureau/uitkomsten/' || o.slug, o.changed_at from day_outcome o
					where o.onward <> 'NOTED' and (o.state = 'PUBLISHED' or exists (
						select from day_report r where r.day_id = o.day_id and r.published_at is not null))
					union all
					select '/trendbureau/open-dagen/' || g.slug || '/verslag', r.changed_at
					from day_report r join open_day d on d.id = r.day_id join gathering g on g.id = d.gathering_id
					where r.published_at is not null
					order by path
					""")
			.query(Rows.as(Address.class))
			.list()
			.stream();
		return Stream.concat(rooms, pages).toList();
	}

}
