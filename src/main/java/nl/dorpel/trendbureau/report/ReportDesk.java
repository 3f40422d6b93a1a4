package nl.dorpel.trendbureau.report;

import java.time.Clock;
import java.time.Instant;

import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Guestbook;
import nl.dorpel.agenda.Planning;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.trendbureau.openday.OpenDayBook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where who runs a day writes its report and publishes it, without asking anybody; staff
 * may do so too, and take it back.
 */
@Component
@PreAuthorize("isAuthenticated()")
class ReportDesk {

	private final OpenDayBook days;

	private final DayReports reports;

	private final Planning planning;

	private final Guestbook guests;

	private final People people;

	private final AuditLog audit;

	private final Jobs jobs;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReportDesk(OpenDayBook days, DayReports reports, Planning planning, Guestbook guests, People people, AuditLog audit,
			Jobs jobs, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.days = days;
		this.reports = reports;
		this.planning = planning;
		this.guests = guests;
		this.people = people;
		this.audit = audit;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param seen the version that was looked at, or {@link HiddenField#NO_VERSION}
	 * @throws ReportMovedOn if somebody else wrote it meanwhile
	 */
	@Transactional
	public void write(SignedIn by, String slug, int seen, String text) {
		Account who = this.people.keep(by.id());
		long day = lock(by, slug).id();
		Instant now = this.clock.instant();
		DayReport report = this.reports.findByDayId(day).orElse(null);
		if (report != null) {
			report.change(seen, text, now);
		}
		else if (seen == HiddenField.NO_VERSION) {
			report = new DayReport(day, text, who, now);
		}
		else {
			throw new ReportMovedOn("There is no report of " + slug);
		}
		this.reports.saveAndFlush(report);
		this.events.publishEvent(new ContentChanged());
	}

	/**
	 * Who was there is thanked with it, who follows the theme hears of it. A second time
	 * changes nothing, and nobody is written to twice.
	 * @throws NotYet if there is no report, or the day is not over
	 */
	@Transactional
	public void publish(SignedIn by, String slug) {
		Account who = this.people.keep(by.id());
		OpenDayBook.Day day = lock(by, slug);
		Instant now = this.clock.instant();
		if (!day.isConfirmed() || day.isCancelled() || now.isBefore(day.endsAt())) {
			throw new NotYet(slug);
		}
		DayReport report = this.reports.findByDayId(day.id()).orElseThrow(() -> new NotYet(slug));
		if (report.publish(who, this.guests.attendance(day.gatheringId()), now)) {
			this.reports.saveAndFlush(report);
			this.planning.report(by, slug, path(slug));
			this.jobs.planUnlessPlanned(ReportNews.JOB, report.id(), now);
			this.audit.write(by.id(), "trendbureau.audit.report-published", subject(report), "");
			this.events.publishEvent(new ContentChanged());
		}
	}

	/** It can be written on, and published again. */
	@Transactional
	@PreAuthorize("hasRole('STAFF')")
	public void takeBack(SignedIn by, String slug) {
		this.reports.findByDayId(lock(by, slug).id()).ifPresent((report) -> {
			report.takeBack();
			this.reports.saveAndFlush(report);
			this.planning.withdrawReport(by, slug);
			this.audit.write(by.id(), "trendbureau.audit.report-taken-back", subject(report), "");
			this.events.publishEvent(new ContentChanged());
		});
	}

	private static String path(String slug) {
		return "/trendbureau/open-dagen/" + slug + "/verslag";
	}

	private static String subject(DayReport report) {
		return "day_report:" + report.id();
	}

	/** Two who write at the same moment do so after each other. */
	private OpenDayBook.Day lock(SignedIn by, String slug) {
		OpenDayBook.Day day = this.days.require(by, slug);
		this.jdbc.sql("select id from open_day where id = ? for update").param(day.id()).query(Long.class).single();
		return day;
	}

}
