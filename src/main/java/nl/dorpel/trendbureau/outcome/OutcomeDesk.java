package nl.dorpel.trendbureau.outcome;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.Cloakroom;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.file.StoredFile;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.practice.ExampleBeginnings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of an outcome: who runs its day, who took it on and staff say how far it
 * is, and bring what there is to read.
 */
@Component
@PreAuthorize("isAuthenticated()")
class OutcomeDesk {

	private final DayOutcomes outcomes;

	private final OutcomeShelf shelf;

	private final FileCabinet cabinet;

	private final ExampleBeginnings examples;

	private final People people;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OutcomeDesk(DayOutcomes outcomes, OutcomeShelf shelf, FileCabinet cabinet, ExampleBeginnings examples,
			People people, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.outcomes = outcomes;
		this.shelf = shelf;
		this.cabinet = cabinet;
		this.examples = examples;
		this.people = people;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * All that a form says of an outcome.
	 *
	 * @param text Markdown, may be empty
	 * @param file another one, or null
	 * @param gone numbers of files that nobody needs any more
	 */
	record Told(OutcomeState state, String text, @Nullable String link, Cloakroom.@Nullable Held file, Set<Long> gone) {

	}

	/**
	 * @param seen the version that was looked at
	 * @throws OutcomeMovedOn if somebody else changed it meanwhile
	 * @throws NothingToRead if it is to be published, and nothing is there
	 * @throws TooManyFiles if there is no room for another file
	 */
	@Transactional
	public void tell(SignedIn by, String slug, int seen, Told told) {
		DayOutcome outcome = lock(by, slug);
		outcome.requireVersion(seen);
		List<StoredFile> gone = outcome.files().stream().filter((file) -> told.gone().contains(file.id())).toList();
		gone.forEach(outcome::detach);
		if (told.file() != null) {
			outcome.attach(keep(told.file()));
		}
		outcome.tell(told.state(), told.text(), told.link(), this.clock.instant());
		this.outcomes.saveAndFlush(outcome);
		gone.forEach((file) -> this.cabinet.remove(file.id()));
		this.events.publishEvent(new ContentChanged());
	}

	private StoredFile keep(Cloakroom.Held file) {
		FileType type = FileType.of(file.name(), file.bytes()).orElseThrow();
		return this.cabinet.keepAside(file.name(), type.mediaType(), null, file.bytes());
	}

	/**
	 * Begins a practice example for the editors of the e-book to take up. A second time
	 * changes nothing.
	 * @param note where it came from, in words
	 */
	@Transactional
	public void beginExample(SignedIn by, String slug, String note) {
		DayOutcome outcome = lock(by, slug);
		OutcomePage page = this.shelf.find(slug, by).orElseThrow();
		Set<String> topics = this.jdbc.sql("""
				select tp.slug from topic tp join theme_proposal_topic pt on pt.topic_id = tp.id
				join theme t on t.proposal_id = pt.proposal_id where t.slug = ?
				""").param(page.themeSlug()).query(String.class).list().stream().collect(Collectors.toSet());
		outcome.becomes(this.examples.begin("outcome:" + outcome.id(), "/trendbureau/uitkomsten/" + slug,
				new ExampleBeginnings.Opening(page.title(), page.said(), note, topics, page.fictitious())));
		this.outcomes.saveAndFlush(outcome);
	}

	private DayOutcome lock(SignedIn by, String slug) {
		this.people.keep(by.id());
		return this.outcomes.lock(slug)
			.filter((outcome) -> this.shelf.find(slug, by).filter((page) -> page.mayEdit()).isPresent())
			.orElseThrow(() -> new NotFound("No outcome " + slug));
	}

}
