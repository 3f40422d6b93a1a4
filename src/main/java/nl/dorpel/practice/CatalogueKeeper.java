package nl.dorpel.practice;

import java.sql.Array;
import java.text.Collator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import nl.dorpel.network.HouseKind;
import nl.dorpel.network.Location;
import nl.dorpel.network.ManagementForm;
import nl.dorpel.network.Province;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.ContentChangedElsewhere;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds the catalogue, and makes a new one when it is asked for after a change.
 */
@Component
class CatalogueKeeper {

	private static final String ENTRIES = """
			select e.id, e.title, case when h.id is null then e.house_kind else h.kind end as kind,
				case when h.id is null then e.management_form else h.management_form end as management_form, e.completeness,
				p.province, p.latitude, p.longitude,
				(select array_agg(t.slug) from practice_example_topic et join topic t on t.id = et.topic_id
					where et.example_id = e.id) as topics
			from practice_example e
			left join house h on h.id = e.house_id
			left join place p on p.id = e.place_id
			order by e.changed_at desc, e.id desc
			""";

	private final JdbcClient jdbc;

	private final Topics topics;

	private final Object loading = new Object();

	// After a change many ask at once; one reads.
	private final Lock oneAtATime = new ReentrantLock();

	private volatile @Nullable Catalogue catalogue;

	private volatile long generation;

	CatalogueKeeper(JdbcClient jdbc, Topics topics) {
		this.jdbc = jdbc;
		this.topics = topics;
	}

	Catalogue catalogue() {
		Catalogue current = this.catalogue;
		return (current != null) ? current : load();
	}

	// Before the page cache is emptied, so that no page is made from the old catalogue
	// and
	// kept.
	@TransactionalEventListener(fallbackExecution = true)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget(ContentChanged event) {
		forget();
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget(ContentChangedElsewhere event) {
		forget();
	}

	private void forget() {
		synchronized (this.loading) {
			this.generation++;
			this.catalogue = null;
		}
	}

	private Catalogue load() {
		this.oneAtATime.lock();
		try {
			Catalogue current = this.catalogue;
			return (current != null) ? current : loadAlone();
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private Catalogue loadAlone() {
		long before = this.generation;
		Catalogue fresh = new Catalogue(entries(), topicNames(), titleOrder());
		synchronized (this.loading) {
			// Read while a change was committed: may be old, so served but not kept.
			if (this.generation == before) {
				this.catalogue = fresh;
			}
		}
		return fresh;
	}

	private List<Catalogue.Entry> entries() {
		return this.jdbc.sql(ENTRIES).query((rs, row) -> {
			Map<Facet, Set<String>> properties = new EnumMap<>(Facet.class);
			Array topics = rs.getArray("topics");
			properties.put(Facet.TOPIC, (topics != null) ? Set.of((String[]) topics.getArray()) : Set.of());
			properties.put(Facet.PROVINCE, slug(rs.getString("province"), Province::valueOf));
			properties.put(Facet.HOUSE_KIND, slug(rs.getString("kind"), HouseKind::valueOf));
			properties.put(Facet.MANAGEMENT_FORM, slug(rs.getString("management_form"), ManagementForm::valueOf));
			properties.put(Facet.COMPLETENESS, slug(rs.getString("completeness"), Completeness::valueOf));
			Double latitude = rs.getObject("latitude", Double.class);
			Double longitude = rs.getObject("longitude", Double.class);
			Location location = (latitude != null && longitude != null) ? new Location(latitude, longitude) : null;
			return new Catalogue.Entry(rs.getLong("id"), rs.getString("title"), location, properties);
		}).list();
	}

	private Map<String, String> topicNames() {
		Map<String, String> names = new LinkedHashMap<>();
		this.topics.findAllByOrderByName().forEach((topic) -> names.put(topic.slug(), topic.name()));
		return names;
	}

	private static Set<String> slug(@Nullable String name, Function<String, ? extends Slugged> constant) {
		return (name != null) ? Set.of(constant.apply(name).slug()) : Set.of();
	}

	private static Collator titleOrder() {
		return Collator.getInstance(Locale.of("nl"));
	}

}
