package nl.dorpel.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import nl.dorpel.network.Topics;
import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where another part of the portal begins a practice example, for the editors of the
 * e-book to take up.
 */
@Component
public class ExampleBeginnings {

	private final ExampleDrafts drafts;

	private final Topics topics;

	private final JdbcClient jdbc;

	private final Clock clock;

	ExampleBeginnings(ExampleDrafts drafts, Topics topics, JdbcClient jdbc, Clock clock) {
		this.drafts = drafts;
		this.topics = topics;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is known at the beginning.
	 *
	 * @param note where it came from, for the editors
	 * @param topics their slugs
	 */
	public record Opening(String title, String summary, String note, Set<String> topics, boolean fictitious) {

	}

	/** A draft in the list of the editors. */
	record DraftLine(String title, String summary, String note, String path, String topics, boolean fictitious,
			Instant begunAt) {

	}

	/**
	 * Begins an example, or finds the one that was begun. The caller says who may.
	 * @param origin what it comes of, which nothing else has
	 * @param path where that can be read, within the portal
	 * @return its number
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long begin(String origin, String path, Opening opening) {
		return this.drafts.findByOrigin(origin)
			.orElseGet(() -> this.drafts.saveAndFlush(new ExampleDraft(origin, path, opening,
					this.topics.require(opening.topics()), this.clock.instant())))
			.id();
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('EDITOR')")
	public List<DraftLine> list() {
		return this.jdbc
			.sql("""
					select d.title, d.summary, d.note, d.path, d.fictitious, d.begun_at, coalesce((
						select string_agg(t.name, ', ' order by t.name)
						from practice_draft_topic dt join topic t on t.id = dt.topic_id where dt.draft_id = d.id), '') as topics
					from practice_draft d order by d.id desc limit 200
					""")
			.query(Rows.as(DraftLine.class))
			.list();
	}

}
