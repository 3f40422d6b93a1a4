package nl.dorpel.trendbureau.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.NotYours;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authors and staff do with proposals. Who acts on one holds it until the end: two
 * do so after each other.
 */
@Component
@Transactional
@PreAuthorize("hasRole('MEMBER')")
class ProposalDesk {

	private final ThemeProposals proposals;

	private final Endorsements endorsements;

	private final Library library;

	private final Topics topics;

	private final Slugs slugs;

	private final People people;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProposalDesk(ThemeProposals proposals, Endorsements endorsements, Library library, Topics topics, Slugs slugs,
			People people, JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.proposals = proposals;
		this.endorsements = endorsements;
		this.library = library;
		this.topics = topics;
		this.slugs = slugs;
		this.people = people;
		this.jdbc = jdbc;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a draft. The same form sent twice is one.
	 * @param signalId a signal that it rests on
	 * @return its slug
	 */
	public String start(SignedIn person, UUID formKey, String title, @Nullable Long signalId) {
		Account author = this.people.keep(person.id());
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(formKey.getLeastSignificantBits()).query((row) -> {
		});
		return this.proposals.findByFormKey(formKey).map(ThemeProposal::slug).orElseGet(() -> {
			ThemeProposal proposal = new ThemeProposal(formKey, this.slugs.free(title), author,
					new ProposalText(title, null, null, null, null), this.clock.instant());
			if (signalId != null) {
				proposal.restOn(this.library.signals(Set.of(signalId)), List.of(), List.of());
			}
			return this.proposals.saveAndFlush(proposal).slug();
		});
	}

	/**
	 * Keeps what its author wrote: in a draft as it is, in an open proposal as its next
	 * version.
	 * @throws ChangedMeanwhile if it is no longer the version that they looked at
	 * @throws NotPossibleNow if it can no longer be changed
	 */
	public void write(SignedIn person, String slug, ProposalForm form) {
		Account author = this.people.keep(person.id());
		ThemeProposal proposal = own(person, slug);
		proposal.requireVersion(form.versie());
		proposal.isAbout(this.topics.findAllByOrderByName()
			.stream()
			.filter((topic) -> form.topics().contains(topic.slug()))
			.toList());
		if (proposal.state() == ProposalState.DRAFT) {
			proposal.draft(form.text());
		}
		else {
			proposal.rewrite(form.text(), author, this.clock.instant());
			this.events.publishEvent(new ContentChanged());
		}
	}

	/**
	 * What it rests on: signals, examples and concepts that are there.
	 * @throws ChangedMeanwhile if it is no longer the version that they looked at
	 * @throws NotPossibleNow if it can no longer be changed
	 */
	public void ground(SignedIn person, String slug, GroundsForm form) {
		this.people.keep(person.id());
		ThemeProposal proposal = own(person, slug);
		proposal.requireVersion(form.versie());
		proposal.restOn(this.library.signals(form.signals()), this.library.examples(form.examples()),
				this.library.concepts(form.concepts()));
		this.events.publishEvent(new ContentChanged());
	}

	/** From now on everybody reads it. */
	public void open(SignedIn person, String slug) {
		this.people.keep(person.id());
		own(person, slug).open(this.clock.instant());
		this.events.publishEvent(new ContentChanged());
	}

	/** By its author, or by staff, who leave an audit line. */
	public void withdraw(SignedIn person, String slug, String reason) {
		Account by = this.people.keep(person.id());
		ThemeProposal proposal = lock(slug);
		if (!isAuthor(person, proposal)) {
			requireStaff(person, slug);
			this.audit.write(person.id(), "trendbureau.audit.withdrawn", "theme_proposal:" + proposal.id(), "");
		}
		proposal.withdraw(by, reason, this.clock.instant());
		this.events.publishEvent(new ContentChanged());
	}

	/** Those who stand behind the one stand behind the other from now on. */
	@PreAuthorize("hasRole('STAFF')")
	public void merge(SignedIn staff, String slug, String otherSlug) {
		Account by = this.people.keep(staff.id());
		List<ThemeProposal> both = this.proposals
			.lock(Stream.of(slug, otherSlug).map(this::find).map(ThemeProposal::id).toList());
		ThemeProposal from = named(both, slug);
		ThemeProposal into = named(both, otherSlug);
		from.mergeInto(into, by, this.clock.instant());
		this.endorsements.move(from, into);
		this.audit.write(staff.id(), "trendbureau.audit.merged", "theme_proposal:" + from.id(), otherSlug);
		this.events.publishEvent(new ContentChanged());
	}

	private static ThemeProposal named(List<ThemeProposal> proposals, String slug) {
		return proposals.stream().filter((proposal) -> proposal.slug().equals(slug)).findFirst().orElseThrow();
	}

	private ThemeProposal find(String slug) {
		return this.proposals.findBySlug(slug).orElseThrow(() -> new NotFound("No proposal " + slug));
	}

	private ThemeProposal lock(String slug) {
		return this.proposals.lock(slug).orElseThrow(() -> new NotFound("No proposal " + slug));
	}

	/** A draft of somebody else is nobody's business. */
	private ThemeProposal own(SignedIn person, String slug) {
		ThemeProposal proposal = lock(slug);
		if (isAuthor(person, proposal)) {
			return proposal;
		}
		throw (proposal.state() == ProposalState.DRAFT) ? new NotFound("No proposal " + slug)
				: new NotYours("Proposal %s is not of account %d".formatted(slug, person.id()));
	}

	private static boolean isAuthor(SignedIn person, ThemeProposal proposal) {
		return proposal.author().id() == person.id();
	}

	private static void requireStaff(SignedIn person, String slug) {
		if (!person.isStaff()) {
			throw new NotYours("Proposal %s is not of account %d".formatted(slug, person.id()));
		}
	}

}
