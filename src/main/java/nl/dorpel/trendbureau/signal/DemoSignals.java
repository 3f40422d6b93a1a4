package nl.dorpel.trendbureau.signal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.network.Gazetteer;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Signals that nobody sent, to show what they look like.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 5)
class DemoSignals implements StarterSet {

	private final TrendSignals signals;

	private final SignalGroups groups;

	private final People people;

	private final Topics topics;

	private final Gazetteer gazetteer;

	private final EntityManager entities;

	private final Clock clock;

	DemoSignals(TrendSignals signals, SignalGroups groups, People people, Topics topics, Gazetteer gazetteer,
			EntityManager entities, Clock clock) {
		this.signals = signals;
		this.groups = groups;
		this.people = people;
		this.topics = topics;
		this.gazetteer = gazetteer;
		this.entities = entities;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-signals";
	}

	@Override
	public void load() {
		ContentFolder.readList("demo/trendbureau/signals.yaml").forEach(this::signal);
		ContentFolder.readList("demo/trendbureau/groups.yaml").forEach(this::group);
	}

	/** The number under which a signal of the demo is found again. */
	static UUID key(String name) {
		return UUID.nameUUIDFromBytes(("demo-signal-" + name).getBytes(StandardCharsets.UTF_8));
	}

	private void signal(FrontMatter item) {
		Place place = this.gazetteer.find(item.text("where"))
			.map((match) -> this.entities.getReference(Place.class, match.spot().id()))
			.orElse(null);
		this.signals.save(new TrendSignal(key(item.text("key")), persona(item),
				new Sighting(item.text("seen"), item.textOrNull("more"), item.text("where"),
						Since.valueOf(item.text("since"))),
				place, this.topics.require(item.texts("topics")), moment(item))
			.invented());
	}

	private void group(FrontMatter item) {
		SignalGroup group = this.groups
			.save(new SignalGroup(item.text("title"), item.text("summary"), persona(item), moment(item)));
		item.texts("signals").forEach((name) -> this.signals.findByFormKey(key(name)).orElseThrow().joins(group));
	}

	private Account persona(FrontMatter item) {
		return this.people.byEmail(item.text("by") + "@demo.example").orElseThrow();
	}

	private Instant moment(FrontMatter item) {
		return this.clock.instant().minus(Duration.ofDays(item.number("days").orElseThrow()));
	}

}
