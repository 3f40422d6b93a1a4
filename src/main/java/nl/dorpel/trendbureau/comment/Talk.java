package nl.dorpel.trendbureau.comment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.NotYours;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying something about a proposal, saying that something should not stand there, and
 * deciding about that.
 */
@Component
@Transactional
public class Talk {

	private final CommentRows comments;

	private final People people;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Talk(CommentRows comments, People people, JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.comments = comments;
		this.people = people;
		this.jdbc = jdbc;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The same form sent twice is one comment.
	 * @return its number
	 */
	@PreAuthorize("hasRole('MEMBER')")
	public long say(SignedIn person, long proposalId, UUID formKey, String body) {
		Account author = this.people.keep(person.id());
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(formKey.getLeastSignificantBits()).query((row) -> {
		});
		return this.comments.findByFormKey(formKey).orElseGet(() -> {
			this.events.publishEvent(new ContentChanged());
			return this.comments.save(new Comment(formKey, proposalId, author, body, this.clock.instant()));
		}).id();
	}

	/**
	 * Its author would rather not have said it.
	 * @return the slug of the proposal that it is about
	 */
	@PreAuthorize("hasRole('MEMBER')")
	public String takeBack(SignedIn person, long id) {
		Account author = this.people.keep(person.id());
		Comment comment = require(id);
		if (comment.author().id() != person.id()) {
			throw new NotYours("Comment %d is not of account %d".formatted(id, person.id()));
		}
		comment.hide(author, this.clock.instant());
		this.events.publishEvent(new ContentChanged());
		return slug(id);
	}

	/**
	 * Once for each person: a second time changes nothing.
	 * @return the slug of the proposal that it is about
	 */
	@PreAuthorize("hasRole('MEMBER')")
	public String report(SignedIn person, long id, String reason) {
		this.people.keep(person.id());
		require(id);
		this.jdbc.sql("""
				insert into comment_report (comment_id, reporter_id, reason, at) values (?, ?, ?, ?)
				on conflict (comment_id, reporter_id) do nothing
				""").params(id, person.id(), reason, this.clock.instant().atOffset(ZoneOffset.UTC)).update();
		return slug(id);
	}

	/** What all open reports of a comment come to. */
	@PreAuthorize("hasRole('STAFF')")
	public void decide(SignedIn staff, long id, ReportDecision decision) {
		Account by = this.people.keep(staff.id());
		Comment comment = require(id);
		if (decision == ReportDecision.HIDDEN) {
			comment.hide(by, this.clock.instant());
		}
		else {
			comment.show();
		}
		this.comments.openReports(id).forEach((report) -> report.decide(decision, by, this.clock.instant()));
		this.audit.write(staff.id(), decision.label(), "comment:" + id, "");
		this.events.publishEvent(new ContentChanged());
	}

	private String slug(long id) {
		return this.jdbc
			.sql("select p.slug from comment c join theme_proposal p on p.id = c.proposal_id where c.id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private Comment require(long id) {
		return this.comments.findById(id).orElseThrow(() -> new NotFound("No comment " + id));
	}

}
