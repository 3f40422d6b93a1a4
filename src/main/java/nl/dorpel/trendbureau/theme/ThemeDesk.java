package nl.dorpel.trendbureau.theme;

import java.time.Clock;
import java.time.Instant;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the kerngroep and staff move a theme on. Who follows it is written to by a job of
 * its own, which is planned with the step.
 */
@Component
class ThemeDesk {

	private final Themes themes;

	private final Jobs jobs;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ThemeDesk(Themes themes, Jobs jobs, People people, ApplicationEventPublisher events, Clock clock) {
		this.themes = themes;
		this.jobs = jobs;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	static boolean mayMoveOn(@Nullable SignedIn person) {
		return person != null && (person.isStaff() || person.roles().contains(Role.CORE_GROUP));
	}

	/**
	 * Takes the next step.
	 * @param seen the version of the theme that was looked at
	 * @param line what everybody reads about it
	 * @throws ThemeMovedOn if somebody else did so meanwhile, or if it is closed
	 */
	@Transactional
	@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
	public void goOn(SignedIn by, String slug, int seen, String line) {
		Account who = this.people.keep(by.id());
		Theme theme = this.themes.lock(slug).orElseThrow(() -> new NotFound("No theme " + slug));
		Instant now = this.clock.instant();
		theme.requireVersion(seen);
		theme.goOn(who, line, now);
		this.themes.saveAndFlush(theme);
		this.jobs.plan(ThemeNews.JOB, theme.lastStep().id(), now);
		this.events.publishEvent(new ContentChanged());
	}

}
