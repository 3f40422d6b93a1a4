package nl.dorpel.trendbureau.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.file.StoredFile;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.openday.OpenDayBook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What who runs a day does with its outcomes: keep them while they are said, change them,
 * and take away what nobody meant.
 */
@Component
@PreAuthorize("isAuthenticated()")
class HarvestDesk {

	private final OpenDayBook days;

	private final DayOutcomes outcomes;

	private final OutcomeSlugs slugs;

	private final People people;

	private final FileCabinet cabinet;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HarvestDesk(OpenDayBook days, DayOutcomes outcomes, OutcomeSlugs slugs, People people, FileCabinet cabinet,
			JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.days = days;
		this.outcomes = outcomes;
		this.slugs = slugs;
		this.people = people;
		this.cabinet = cabinet;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** From the morning of a day that takes place. */
	boolean isOpen(OpenDayBook.Day day) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE);
		return day.isConfirmed() && !day.isCancelled()
				&& !today.isBefore(LocalDate.ofInstant(day.startsAt(), DutchTime.ZONE));
	}

	/**
	 * Keeps an outcome.
	 * @param formKey of the form: sent twice, it is kept once
	 */
	@Transactional
	public void keep(SignedIn by, String day, UUID formKey, Harvested what) {
		OpenDayBook.Day harvested = require(by, day);
		Account who = this.people.keep(by.id());
		// Who presses the button twice waits here for who did so first: themselves
		this.jdbc.sql("select id from open_day where id = ? for update")
			.param(harvested.id())
			.query(Long.class)
			.single();
		if (!isKept(harvested.id(), formKey)) {
			Instant now = this.clock.instant();
			this.outcomes
				.saveAndFlush(new DayOutcome(harvested.id(), formKey, this.slugs.free(what.said()), what, who, now));
			this.events.publishEvent(new ContentChanged());
		}
	}

	private boolean isKept(long day, UUID formKey) {
		return this.jdbc.sql("select exists (select from day_outcome where day_id = ? and form_key = ?)")
			.params(day, formKey)
			.query(Boolean.class)
			.single();
	}

	/**
	 * @param seen the version that was looked at
	 * @throws OutcomeMovedOn if somebody else changed it meanwhile
	 */
	@Transactional
	public void change(SignedIn by, String day, long id, int seen, Harvested what) {
		this.people.keep(by.id());
		DayOutcome outcome = this.outcomes.lock(id, require(by, day).id())
			.orElseThrow(() -> new NotFound("No outcome " + id));
		outcome.change(seen, what, this.clock.instant());
		this.outcomes.saveAndFlush(outcome);
		this.events.publishEvent(new ContentChanged());
	}

	/** Nothing happens if it is gone already. */
	@Transactional
	public void remove(SignedIn by, String day, long id) {
		this.outcomes.lock(id, require(by, day).id()).ifPresent((outcome) -> {
			List<StoredFile> files = outcome.files();
			this.outcomes.delete(outcome);
			this.outcomes.flush();
			files.forEach((file) -> this.cabinet.remove(file.id()));
			this.events.publishEvent(new ContentChanged());
		});
	}

	private OpenDayBook.Day require(SignedIn by, String slug) {
		OpenDayBook.Day day = this.days.require(by, slug);
		if (!isOpen(day)) {
			throw new NotFound("Nothing to harvest yet at " + slug);
		}
		return day;
	}

}
