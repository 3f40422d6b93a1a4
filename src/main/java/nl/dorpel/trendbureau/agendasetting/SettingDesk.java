package nl.dorpel.trendbureau.agendasetting;

import java.time.Clock;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.agendasetting.AgendaSetting.Brought;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the kerngroep and staff write down to whom a theme was brought.
 */
@Component
@PreAuthorize("hasAnyRole('CORE_GROUP', 'STAFF')")
class SettingDesk {

	private final AgendaSettings settings;

	private final People people;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SettingDesk(AgendaSettings settings, People people, JdbcClient jdbc, ApplicationEventPublisher events,
			Clock clock) {
		this.settings = settings;
		this.people = people;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param formKey of the form: sent twice, it is written down once
	 */
	@Transactional
	public void add(SignedIn by, long theme, UUID formKey, Brought what) {
		Account who = this.people.keep(by.id());
		// Who presses the button twice waits here for who did so first: themselves
		this.jdbc.sql("select id from theme where id = ? for no key update").param(theme).query(Long.class).single();
		if (!this.settings.existsByThemeIdAndFormKey(theme, formKey)) {
			this.settings.saveAndFlush(new AgendaSetting(theme, formKey, what, who, this.clock.instant()));
			this.events.publishEvent(new ContentChanged());
		}
	}

	/**
	 * @param seen the version that was looked at
	 * @throws SettingMovedOn if somebody else changed it meanwhile
	 */
	@Transactional
	public void change(SignedIn by, long theme, long id, int seen, Brought what) {
		this.people.keep(by.id());
		AgendaSetting setting = this.settings.lock(id, theme)
			.orElseThrow(() -> new NotFound("No agenda setting " + id));
		setting.change(seen, what, this.clock.instant());
		this.settings.saveAndFlush(setting);
		this.events.publishEvent(new ContentChanged());
	}

	/** Nothing happens if it is gone already. */
	@Transactional
	public void remove(long theme, long id) {
		this.settings.lock(id, theme).ifPresent((setting) -> {
			this.settings.delete(setting);
			this.events.publishEvent(new ContentChanged());
		});
	}

}
