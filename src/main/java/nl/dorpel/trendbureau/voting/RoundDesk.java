package nl.dorpel.trendbureau.voting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.trendbureau.proposal.Proposals;
import nl.dorpel.trendbureau.proposal.ThemeProposal;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with a round: two of the kerngroep make it together, the kerngroep
 * decides after a tie, and staff can do one thing, which everybody sees.
 */
@Component
class RoundDesk {

	private final VotingRounds rounds;

	private final Proposals proposals;

	private final Jobs jobs;

	private final AuditLog audit;

	private final People people;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RoundDesk(VotingRounds rounds, Proposals proposals, Jobs jobs, AuditLog audit, People people, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.rounds = rounds;
		this.proposals = proposals;
		this.jobs = jobs;
		this.audit = audit;
		this.people = people;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes a round, for a second member to confirm.
	 * @return its id
	 */
	@Transactional
	@KerngroepAlone
	public long propose(SignedIn by, RoundPlan plan, List<Long> proposalIds) {
		Account maker = this.people.keep(by.id());
		// By title: the order on the ballot favours nobody
		List<ThemeProposal> onBallot = this.proposals.lock(proposalIds)
			.stream()
			.sorted(Comparator.comparing(ThemeProposal::title))
			.toList();
		return this.rounds.saveAndFlush(new VotingRound(plan, onBallot, maker, this.clock.instant())).id();
	}

	/** How many could vote now. */
	@Transactional(readOnly = true)
	public int electorsNow() {
		return this.jdbc.sql("select count(*) " + Turnout.KERNGROEP).query(Integer.class).single();
	}

	/**
	 * Agrees with a round that another member made: it opens at its moment.
	 * @param fewAccepted whether a secret round may go on with very few voters
	 */
	@Transactional
	@KerngroepAlone
	public void confirm(SignedIn by, long id, boolean fewAccepted) {
		Account who = this.people.keep(by.id());
		VotingRound round = lock(id);
		lockProposals(round);
		round.confirm(who, fewAccepted, this.clock.instant());
		this.rounds.saveAndFlush(round);
		this.jobs.plan(RoundKeeper.OPEN, id, round.opensAt());
		this.events.publishEvent(new ContentChanged());
	}

	/**
	 * Writes down what the kerngroep made of a tie.
	 * @param number of the option, or null for none
	 */
	@Transactional
	@KerngroepAlone
	public void decide(SignedIn by, long id, @Nullable Integer number, String reasons) {
		Account who = this.people.keep(by.id());
		VotingRound round = lock(id);
		lockProposals(round);
		ThemeProposal chosen = (number != null) ? round.options().get(number - 1).proposal() : null;
		round.decide(who, chosen, reasons, this.clock.instant());
		this.rounds.saveAndFlush(round);
		if (chosen != null) {
			this.events.publishEvent(new ProposalChosen(chosen.id(), id));
		}
		this.events.publishEvent(new ContentChanged());
	}

	/** Ends a round before its time. What was voted is not looked at, and not kept. */
	@Transactional
	@PreAuthorize("hasRole('STAFF')")
	public void cancel(SignedIn by, long id, String reason) {
		Account who = this.people.keep(by.id());
		VotingRound round = lock(id);
		lockProposals(round);
		round.cancel(who, reason, this.clock.instant());
		this.rounds.saveAndFlush(round);
		this.jdbc.sql("delete from secret_ballot where round_id = ?").param(id).update();
		this.jdbc.sql("delete from voted where round_id = ?").param(id).update();
		List.of(RoundKeeper.OPEN, RoundKeeper.REMIND, RoundKeeper.CLOSE).forEach((job) -> this.jobs.cancel(job, id));
		this.audit.write(by.id(), "trendbureau.audit.cancelled", "voting_round:" + id, "");
		this.events.publishEvent(new ContentChanged());
	}

	private void lockProposals(VotingRound round) {
		this.proposals.lock(round.options().stream().map((option) -> option.proposal().id()).toList());
	}

	private VotingRound lock(long id) {
		return this.rounds.lock(id).orElseThrow(() -> new NotFound("No round " + id));
	}

}
