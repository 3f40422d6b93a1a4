package nl.dorpel.trendbureau.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.trendbureau.counting.BallotText;
import nl.dorpel.trendbureau.counting.Count;
import nl.dorpel.trendbureau.proposal.Proposals;
import nl.dorpel.trendbureau.proposal.ThemeProposal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a round by itself, at its moments: opening, the reminder, closing. Each
 * looks first whether there is still something to do.
 */
@Component
class RoundKeeper {

	static final String OPEN = "trendbureau-open-round";

	static final String REMIND = "trendbureau-remind-voters";

	static final String CLOSE = "trendbureau-close-round";

	private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

	private static final String NOT_VOTED = """
			select a.email, a.name, a.language from elector e join account a on a.id = e.account_id
			where e.round_id = :round and a.state in ('INVITED', 'ACTIVE')
				and not exists (select from voted v where v.round_id = e.round_id and v.account_id = e.account_id)
				and not %s
			order by a.id
			""".formatted(Turnout.STAFF);

	private final VotingRounds rounds;

	private final Electorate electorate;

	private final BallotBox box;

	private final Proposals proposals;

	private final Jobs jobs;

	private final Outbox outbox;

	private final JdbcClient jdbc;

	private final SiteAddress site;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RoundKeeper(VotingRounds rounds, Electorate electorate, BallotBox box, Proposals proposals, Jobs jobs,
			Outbox outbox, JdbcClient jdbc, SiteAddress site, MessageSource messages, ApplicationEventPublisher events,
			Clock clock) {
		this.rounds = rounds;
		this.electorate = electorate;
		this.box = box;
		this.proposals = proposals;
		this.jobs = jobs;
		this.outbox = outbox;
		this.jdbc = jdbc;
		this.site = site;
		this.messages = messages;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public void open(long id) {
		VotingRound round = this.rounds.lock(id).orElseThrow();
		Instant now = this.clock.instant();
		if (round.state() != RoundState.CONFIRMED || now.isBefore(round.opensAt())) {
			return;
		}
		begin(round, now);
	}

	void begin(VotingRound round, Instant now) {
		lockProposals(round);
		int electors = this.electorate.fix(round.id());
		if (round.isTooSmall(electors)) {
			round.cancel(null, this.messages.getMessage("trendbureau.round.too-few", null, Locale.of("nl")), now);
		}
		else {
			round.open(electors, endorsements(round), now);
			planTheRest(round, now);
			this.events.publishEvent(new RoundOpened(round.id()));
		}
		this.rounds.saveAndFlush(round);
		this.events.publishEvent(new ContentChanged());
	}

	private void planTheRest(VotingRound round, Instant now) {
		this.jobs.plan(CLOSE, round.id(), round.closesAt());
		Instant reminder = round.closesAt().minus(REMINDED_BEFORE);
		if (reminder.isAfter(now)) {
			this.jobs.plan(REMIND, round.id(), reminder);
		}
	}

	private List<ThemeProposal> lockProposals(VotingRound round) {
		return this.proposals.lock(ids(round));
	}

	private static List<Long> ids(VotingRound round) {
		return round.options().stream().map((option) -> option.proposal().id()).toList();
	}

	private Map<Long, Integer> endorsements(VotingRound round) {
		return this.proposals.byIds(ids(round))
			.stream()
			.collect(Collectors.toMap(Proposals.Choice::id, Proposals.Choice::endorsements));
	}

	/** One letter to each who has not voted, a day before the end. */
	@Transactional
	public void remind(long id) {
		VotingRound round = this.rounds.lock(id).orElseThrow();
		if (round.state() != RoundState.OPEN || round.isReminded()
				|| !this.clock.instant().isBefore(round.closesAt())) {
			return;
		}
		this.jdbc.sql(NOT_VOTED)
			.param("round", id)
			.query((row, number) -> Letter
				.to(new MailAddress(row.getString(1), row.getString(2)), Locale.of(row.getString(3)),
						"trendbureau/mail/vote")
				.with("question", round.question())
				.with("closesAt", round.closesAt())
				.with("time", new DutchTime())
				.with("link",
						this.site.of((row.getString(3).equals("en") ? "/en" : "") + "/trendbureau/stemrondes/" + id)))
			.list()
			.forEach(this.outbox::post);
		round.remind();
		this.rounds.saveAndFlush(round);
	}

	/** From here on each ballot is in, or its voter is told that it came too late. */
	@Transactional
	public void close(long id) {
		VotingRound round = this.rounds.lock(id).orElseThrow();
		Instant now = this.clock.instant();
		if (round.state() != RoundState.OPEN || now.isBefore(round.closesAt())) {
			return;
		}
		finish(round, now);
	}

	void finish(VotingRound round, Instant now) {
		lockProposals(round);
		List<String> ballots = this.box.shakeAndEmpty(round.id(), round.isSecret());
		List<VotingOption> options = round.options();
		BallotText text = BallotText.read(round.method(), Letters.of(options.size()), String.join("\n", ballots));
		List<VotingOption> first = Count.of(round.method(), text.ballots())
			.winners()
			.stream()
			.map(options::get)
			.toList();
		round.close(ballots.size(), first, now);
		this.rounds.saveAndFlush(round);
		this.jobs.cancel(REMIND, round.id());
		tell(round);
	}

	private void tell(VotingRound round) {
		this.events.publishEvent(new RoundClosed(round.id(), round.result()));
		ThemeProposal chosen = round.chosen();
		if (chosen != null) {
			this.events.publishEvent(new ProposalChosen(chosen.id(), round.id()));
		}
		this.events.publishEvent(new ContentChanged());
	}

}
