package nl.dorpel.agenda;

import java.time.Clock;

import nl.dorpel.account.AuditLog;
import nl.dorpel.account.NotYours;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organisers do with a gathering: make it, change and move it, publish it, cancel
 * it. Staff may do all of it, who runs it everything but publish.
 */
@Component
@PreAuthorize("isAuthenticated()")
public class Planning {

	private final Gatherings gatherings;

	private final FreeSlugs slugs;

	private final Offers offers;

	private final Moments moments;

	private final Publication publication;

	private final AuditLog audit;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Planning(Gatherings gatherings, FreeSlugs slugs, Offers offers, Moments moments, Publication publication,
			AuditLog audit, People people, ApplicationEventPublisher events, Clock clock) {
		this.gatherings = gatherings;
		this.slugs = slugs;
		this.offers = offers;
		this.moments = moments;
		this.publication = publication;
		this.audit = audit;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes a draft, which is run by who makes it. Any member registers an open day;
	 * staff make every kind.
	 * @throws NotYours if it is another kind, and not for staff
	 */
	@Transactional
	@PreAuthorize("hasRole('MEMBER')")
	public Gathering make(SignedIn by, GatheringPlan plan) {
		if (plan.kind() != GatheringKind.OPEN_DAY && !by.isStaff()) {
			throw new NotYours("Only staff make a " + plan.kind());
		}
		String slug = this.slugs.of(plan.title(), this.gatherings::existsBySlug);
		return this.gatherings.saveAndFlush(new Gathering(slug, plan, this.people.keep(by.id()), this.clock.instant()));
	}

	/**
	 * A gathering that is theirs to run, with all that belongs to it.
	 * @throws NotFound if it is not: what others do behind it is nobody else's business
	 */
	@Transactional(readOnly = true)
	public Gathering require(SignedIn by, String slug) {
		return this.gatherings.findBySlug(slug)
			.filter((gathering) -> gathering.isRunBy(by))
			.orElseThrow(() -> new NotFound("No gathering " + slug));
	}

	/**
	 * Changes or moves it. Who comes is told of another moment or another door; who waits
	 * is offered the seats that are new. What kind it is stays for staff to say.
	 * @param seen the version that was looked at
	 * @throws NotYours if it is to be another kind, and not by staff
	 * @throws GatheringMovedOn if somebody else changed it meanwhile
	 * @throws TooFewSeats if more people have a seat than would fit
	 */
	@Transactional
	public Gathering change(SignedIn by, String slug, int seen, GatheringPlan plan) {
		Gathering gathering = lock(by, slug);
		if (plan.kind() != gathering.kind() && !by.isStaff()) {
			throw new NotYours("Only staff make it a " + plan.kind());
		}
		boolean moved = gathering.change(seen, plan, this.clock.instant());
		this.gatherings.saveAndFlush(gathering);
		this.offers.makeFor(gathering);
		if (moved) {
			this.moments.moved(gathering);
			this.events.publishEvent(new GatheringMoved(gathering.id()));
		}
		this.audit.write(by.id(), "agenda.audit.changed", subject(gathering), "");
		this.events.publishEvent(new ContentChanged());
		return gathering;
	}

	/** The second of two clicks finds it published, and changes nothing. */
	@Transactional
	@PreAuthorize("hasRole('STAFF')")
	public void publish(SignedIn by, String slug) {
		Gathering gathering = lock(by, slug);
		if (gathering.state() == GatheringState.PUBLISHED) {
			return;
		}
		this.publication.of(gathering);
		this.audit.write(by.id(), "agenda.audit.published", subject(gathering), "");
	}

	/** Everybody who comes, or waits, is told. */
	@Transactional
	public void cancel(SignedIn by, String slug, String reason) {
		Gathering gathering = lock(by, slug);
		gathering.cancel(reason, this.clock.instant());
		this.gatherings.saveAndFlush(gathering);
		this.moments.cancelled(gathering);
		this.audit.write(by.id(), "agenda.audit.cancelled", subject(gathering), "");
		this.events.publishEvent(new GatheringCancelled(gathering.id()));
		this.events.publishEvent(new ContentChanged());
	}

	/**
	 * Says where the report can be read. Who was there is thanked, with this link.
	 * @param link a path within the portal, or an address that begins with https
	 */
	@Transactional
	public void report(SignedIn by, String slug, String link) {
		Gathering gathering = lock(by, slug);
		gathering.report(link, this.clock.instant());
		this.gatherings.saveAndFlush(gathering);
		this.moments.reported(gathering);
		this.events.publishEvent(new ContentChanged());
	}

	/** There is no report to read any more. */
	@Transactional
	public void withdrawReport(SignedIn by, String slug) {
		lock(by, slug).report(null, this.clock.instant());
		this.events.publishEvent(new ContentChanged());
	}

	private Gathering lock(SignedIn by, String slug) {
		return this.gatherings.lock(slug)
			.filter((gathering) -> gathering.isRunBy(by))
			.orElseThrow(() -> new NotFound("No gathering " + slug));
	}

	private static String subject(Gathering gathering) {
		return "gathering:" + gathering.id();
	}

}
