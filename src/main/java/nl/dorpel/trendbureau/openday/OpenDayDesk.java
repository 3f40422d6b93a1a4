package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.Planning;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members and staff do with a day until it is decided. Who acts on one holds it
 * until the end: two do so after each other.
 */
@Component
@Transactional
@PreAuthorize("hasRole('MEMBER')")
class OpenDayDesk {

	private final OpenDays days;

	private final OpenDayBook book;

	private final Planning planning;

	private final OpenDayLetters letters;

	private final People people;

	private final Jobs jobs;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenDayDesk(OpenDays days, OpenDayBook book, Planning planning, OpenDayLetters letters, People people, Jobs jobs,
			AuditLog audit, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.days = days;
		this.book = book;
		this.planning = planning;
		this.letters = letters;
		this.people = people;
		this.jobs = jobs;
		this.audit = audit;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps a day as a draft, run by who makes it. The same form sent twice is one; what
	 * it says the second time counts.
	 * @return its slug
	 */
	public String make(SignedIn person, OpenDayForm form, DayPlan plan) {
		Account by = this.people.keep(person.id());
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(form.key().getLeastSignificantBits()).query((row) -> {
		});
		Optional<OpenDay> known = this.days.findByFormKey(form.key());
		if (known.isPresent()) {
			String slug = known.get().gathering().slug();
			change(person, slug, known.get().seen(), plan);
			return slug;
		}
		Gathering gathering = this.planning.make(person, plan.gathering());
		OpenDay day = new OpenDay(form.key(), gathering, plan.theme(), plan.wish(), by, this.clock.instant());
		this.days.saveAndFlush(day.copyOf(copied(person, form)));
		return gathering.slug();
	}

	private @Nullable OpenDay copied(SignedIn person, OpenDayForm form) {
		return (form.kopie() != null) ? copyable(person, form.kopie()).orElse(null) : null;
	}

	/** Any day that everybody sees, and those that are theirs to run. */
	@Transactional(readOnly = true)
	public Optional<OpenDay> copyable(SignedIn person, String slug) {
		return this.days.findByGatheringSlug(slug)
			.filter((day) -> day.state() == OpenDayState.CONFIRMED || day.gathering().isRunBy(person));
	}

	/**
	 * A day that is theirs to run, with its gathering.
	 * @throws NotFound if it is not
	 */
	@Transactional(readOnly = true)
	public OpenDay require(SignedIn person, String slug) {
		this.book.require(person, slug);
		return this.days.findByGatheringSlug(slug).orElseThrow(() -> new NotFound("No open day " + slug));
	}

	/**
	 * Writes down what is wanted by now. What staff asked is answered by it.
	 * @param seen what was looked at
	 * @throws OpenDayMovedOn if it was changed meanwhile, or decided
	 */
	public void change(SignedIn person, String slug, Seen seen, DayPlan plan) {
		this.people.keep(person.id());
		OpenDay day = lock(person, slug);
		day.change(seen, plan.theme(), plan.wish(), plan.answer(), this.clock.instant());
		this.days.saveAndFlush(day);
		this.planning.change(person, slug, seen.gathering(), plan.gathering());
	}

	/** From now on staff see it. */
	public void register(SignedIn person, String slug) {
		this.people.keep(person.id());
		OpenDay day = lock(person, slug);
		day.register(this.clock.instant());
		this.days.saveAndFlush(day);
	}

	/** Who runs it is told what staff want to know. */
	@PreAuthorize("hasRole('STAFF')")
	public void askBack(SignedIn staff, String slug, Seen seen, String question) {
		this.people.keep(staff.id());
		OpenDay day = lock(staff, slug);
		day.askBack(seen, question, this.clock.instant());
		this.days.saveAndFlush(day);
		note(staff, day, "openday.audit.asked");
		this.letters.askedBack(day, staff);
	}

	/**
	 * Puts it in the agenda at one of its moments.
	 * @param seen what was looked at
	 * @throws OpenDayMovedOn if it was changed meanwhile, or decided
	 */
	@PreAuthorize("hasRole('STAFF')")
	public void confirm(SignedIn staff, String slug, Seen seen, int position) {
		Account by = this.people.keep(staff.id());
		OpenDay day = lock(staff, slug);
		Instant now = this.clock.instant();
		Slot slot = day.confirm(seen, position, by, now);
		this.days.saveAndFlush(day);
		GatheringPlan plan = day.gathering().plan().at(slot.startsAt(), slot.endsAt());
		this.planning.change(staff, slug, seen.gathering(), plan);
		this.planning.publish(staff, slug);
		note(staff, day, "openday.audit.confirmed");
		this.letters.confirmed(day, slot, staff);
		this.jobs.plan(OpenDayNews.JOB, day.id(), now);
		this.events.publishEvent(new ContentChanged());
	}

	/** By who runs it, or by staff, who leave an audit line. */
	public void withdraw(SignedIn person, String slug, String reason) {
		Account by = this.people.keep(person.id());
		OpenDay day = lock(person, slug);
		boolean registered = day.state() != OpenDayState.DRAFT;
		day.withdraw(reason, by, this.clock.instant());
		this.days.saveAndFlush(day);
		if (person.isStaff()) {
			note(person, day, "openday.audit.withdrawn");
		}
		if (registered) {
			this.letters.withdrawn(day, person);
		}
	}

	private void note(SignedIn person, OpenDay day, String act) {
		this.audit.write(person.id(), act, "open_day:" + day.id(), "");
	}

	private OpenDay lock(SignedIn person, String slug) {
		this.book.require(person, slug);
		return this.days.lock(slug).orElseThrow(() -> new NotFound("No open day " + slug));
	}

}
