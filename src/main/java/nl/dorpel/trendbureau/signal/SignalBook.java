package nl.dorpel.trendbureau.signal;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.network.Gazetteer;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in signals, and keeps them in order.
 */
@Component
@Transactional
class SignalBook {

	private final TrendSignals signals;

	private final SignalGroups groups;

	private final Gazetteer gazetteer;

	private final People people;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignalBook(TrendSignals signals, SignalGroups groups, Gazetteer gazetteer, People people, EntityManager entities,
			JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.signals = signals;
		this.groups = groups;
		this.gazetteer = gazetteer;
		this.people = people;
		this.entities = entities;
		this.jdbc = jdbc;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The same form sent twice is one signal.
	 * @return its number
	 */
	@PreAuthorize("hasRole('MEMBER')")
	public long send(SignedIn person, UUID formKey, Sighting sighting, Set<Topic> topics) {
		Account author = this.people.keep(person.id());
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(formKey.getLeastSignificantBits()).query((row) -> {
		});
		return this.signals.findByFormKey(formKey).orElseGet(() -> {
			this.events.publishEvent(new ContentChanged());
			return this.signals.save(new TrendSignal(formKey, author, sighting, place(sighting.location()), topics,
					this.clock.instant()));
		}).id();
	}

	/** Only where there is no doubt which place is meant. */
	private @Nullable Place place(String typed) {
		return this.gazetteer.find(typed)
			.filter(Gazetteer.Match::exact)
			.map((match) -> this.entities.getReference(Place.class, match.spot().id()))
			.orElse(null);
	}

	/**
	 * Puts signals together.
	 * @throws SignalTaken if somebody else put one in another group meanwhile
	 */
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	public long group(SignedIn person, String title, String summary, Collection<Long> signalIds) {
		Account maker = this.people.keep(person.id());
		SignalGroup group = this.groups.save(new SignalGroup(title, summary, maker, this.clock.instant()));
		fill(group, signalIds);
		return group.id();
	}

	/**
	 * Says anew what a group is, and what is in it.
	 * @param seen the version of the group that was looked at
	 * @throws GroupChanged if somebody else changed it meanwhile
	 * @throws SignalTaken if somebody else put a signal in another group meanwhile
	 */
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	public void regroup(SignedIn person, long groupId, int seen, String title, String summary,
			Collection<Long> signalIds) {
		this.people.keep(person.id());
		SignalGroup group = this.groups.lock(groupId).orElseThrow(() -> new NotFound("No group " + groupId));
		group.requireVersion(seen);
		group.isCalled(title, summary);
		// Also when nothing but what is in it changes
		this.entities.lock(group, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
		this.signals.findByGroupIdAndHiddenAtIsNull(groupId).forEach((signal) -> signal.joins(null));
		fill(group, signalIds);
	}

	private void fill(SignalGroup group, Collection<Long> signalIds) {
		this.signals.lock(signalIds).forEach((signal) -> signal.joins(group));
		this.events.publishEvent(new ContentChanged());
	}

	/** Nobody but staff reads it any more. */
	@PreAuthorize("hasRole('STAFF')")
	public void hide(SignedIn staff, long id) {
		Account by = this.people.keep(staff.id());
		require(id).hide(by, this.clock.instant());
		note(staff, "trendbureau.audit.signal-hidden", id);
	}

	@PreAuthorize("hasRole('STAFF')")
	public void show(SignedIn staff, long id) {
		require(id).show();
		note(staff, "trendbureau.audit.signal-shown", id);
	}

	private void note(SignedIn staff, String act, long id) {
		this.audit.write(staff.id(), act, "trend_signal:" + id, "");
		this.events.publishEvent(new ContentChanged());
	}

	private TrendSignal require(long id) {
		return this.signals.findById(id).orElseThrow(() -> new NotFound("No signal " + id));
	}

}
