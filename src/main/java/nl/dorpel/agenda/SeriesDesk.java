package nl.dorpel.agenda;

import java.time.Clock;
import java.util.Optional;

import nl.dorpel.account.AuditLog;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with series.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
public class SeriesDesk {

	private final AllSeries series;

	private final FreeSlugs slugs;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SeriesDesk(AllSeries series, FreeSlugs slugs, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.series = series;
		this.slugs = slugs;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public Series make(SignedIn by, String title, String summary) {
		Series made = this.series.saveAndFlush(new Series(this.slugs.of(title, this.series::existsBySlug), title,
				summary, false, this.clock.instant()));
		told(by, "agenda.audit.series-made", made);
		return made;
	}

	/**
	 * @param seen the version that was looked at
	 * @return what it is now; empty if somebody else changed it meanwhile
	 */
	@Transactional
	public Optional<Series> change(SignedIn by, String slug, int seen, String title, String summary) {
		Series found = require(slug);
		if (!found.change(seen, title, summary)) {
			return Optional.empty();
		}
		this.series.saveAndFlush(found);
		told(by, "agenda.audit.series-changed", found);
		return Optional.of(found);
	}

	@Transactional(readOnly = true)
	public Series require(String slug) {
		return this.series.findBySlug(slug).orElseThrow(() -> new NotFound("No series " + slug));
	}

	private void told(SignedIn by, String act, Series series) {
		this.audit.write(by.id(), act, "series:" + series.id(), "");
		this.events.publishEvent(new ContentChanged());
	}

}
