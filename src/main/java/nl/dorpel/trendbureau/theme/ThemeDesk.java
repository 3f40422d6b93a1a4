package nl.dorpel.trendbureau.theme;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.EntityManager;
import nl.dorpel.account.Account;
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

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ThemeDesk(Themes themes, Jobs jobs, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
		this.themes = themes;
		this.jobs = jobs;
		this.entities = entities;
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
		Theme theme = this.themes.lock(slug).orElseThrow(() -> new NotFound("No theme " + slug));
		Instant now = this.clock.instant();
		theme.requireVersion(seen);
		theme.goOn(this.entities.getReference(Account.class, by.id()), line, now);
		this.themes.saveAndFlush(theme);
		this.jobs.plan(ThemeNews.JOB, theme.lastStep().id(), now);
		this.events.publishEvent(new ContentChanged());
	}

}
