package nl.dorpel.trendbureau.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import nl.dorpel.concept.Concept;
import nl.dorpel.network.Topic;
import nl.dorpel.practice.PracticeExample;
import nl.dorpel.trendbureau.signal.TrendSignal;
import org.jspecify.annotations.Nullable;

/**
 * A question that a member wants the Trendbureau to take up. Whatever happens to it is
 * dated in its history, and with that raises its version.
 */
@Entity
public class ThemeProposal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID formKey;

	private String slug;

	@Enumerated(EnumType.STRING)
	private ProposalState state;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account author;

	@Embedded
	private ProposalText text;

	@Embedded
	private Grounds grounds = new Grounds();

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable ThemeProposal mergedInto;

	private boolean fictitious;

	private Instant madeAt;

	private @Nullable Instant openedAt;

	private Instant changedAt;

	@Embedded
	private Chronicle chronicle = new Chronicle();

	protected ThemeProposal() {
	}

	ThemeProposal(UUID formKey, String slug, Account author, ProposalText text, Instant now) {
		this.formKey = formKey;
		this.slug = slug;
		this.state = ProposalState.DRAFT;
		this.author = author;
		this.text = text;
		this.madeAt = now;
		this.changedAt = now;
	}

	ThemeProposal invented() {
		this.fictitious = true;
		return this;
	}

	/** Keeps what its author wrote so far, finished or not. */
	void draft(ProposalText text) {
		require(ProposalState.DRAFT);
		this.text = text;
	}

	/**
	 * @throws NotPossibleNow if its author cannot work on it any more
	 */
	void requireChangeable() {
		if (this.state != ProposalState.DRAFT && this.state != ProposalState.OPEN) {
			throw new NotPossibleNow("%s is %s".formatted(this.slug, this.state));
		}
	}

	/**
	 * @throws ChangedMeanwhile if it is not as it was when its author began to write
	 * @throws NotPossibleNow if its author cannot work on it any more
	 */
	void requireVersion(int seen) {
		requireChangeable();
		if (this.version != seen) {
			throw new ChangedMeanwhile(this.slug);
		}
	}

	void isAbout(Collection<Topic> topics) {
		requireChangeable();
		this.grounds.about(topics);
	}

	void restOn(Collection<TrendSignal> signals, Collection<PracticeExample> examples, Collection<Concept> concepts) {
		requireChangeable();
		this.grounds.are(signals, examples, concepts);
	}

	/** From now on everybody reads it, and members can stand behind it. */
	void open(Instant now) {
		require(ProposalState.DRAFT);
		requireWhole(this.text);
		this.openedAt = now;
		moveTo(ProposalState.OPEN, StepKind.OPENED, this.author, now);
		this.chronicle.keep(this.text, now);
	}

	/** Its author says it better; how it read before stays readable. */
	void rewrite(ProposalText text, Account by, Instant now) {
		require(ProposalState.OPEN);
		requireWhole(text);
		if (!text.equals(this.text)) {
			this.text = text;
			moveTo(ProposalState.OPEN, StepKind.CHANGED, by, now);
			this.chronicle.keep(this.text, now);
		}
	}

	/**
	 * The kerngroep is going to choose.
	 * @throws NotPossibleNow if it is not open
	 */
	public void putOnBallot(Instant now) {
		require(ProposalState.OPEN);
		moveTo(ProposalState.ON_BALLOT, StepKind.PUT_ON_BALLOT, null, now);
	}

	/**
	 * The kerngroep chose another, or none.
	 * @throws NotPossibleNow if it is on no ballot
	 */
	public void returnToOpen(Instant now) {
		require(ProposalState.ON_BALLOT);
		moveTo(ProposalState.OPEN, StepKind.NOT_CHOSEN, null, now);
	}

	/**
	 * Its round was cancelled, so that nothing was chosen at all.
	 * @throws NotPossibleNow if it is on no ballot
	 */
	public void leaveBallot(Instant now) {
		require(ProposalState.ON_BALLOT);
		moveTo(ProposalState.OPEN, StepKind.OFF_BALLOT, null, now);
	}

	/**
	 * The kerngroep chose it: it becomes a theme.
	 * @throws NotPossibleNow if it is on no ballot
	 */
	public void choose(Instant now) {
		require(ProposalState.ON_BALLOT);
		moveTo(ProposalState.CHOSEN, StepKind.CHOSEN, null, now);
	}

	void withdraw(Account by, String reason, Instant now) {
		require(ProposalState.OPEN);
		moveTo(ProposalState.WITHDRAWN, StepKind.WITHDRAWN, by, now).because(reason);
	}

	/** Goes on as part of another. Moving those who stand behind it is for the caller. */
	void mergeInto(ThemeProposal other, Account by, Instant now) {
		require(ProposalState.OPEN);
		other.require(ProposalState.OPEN);
		if (other == this) {
			throw new NotPossibleNow("%s is itself".formatted(this.slug));
		}
		this.mergedInto = other;
		moveTo(ProposalState.MERGED, StepKind.MERGED, by, now).with(other);
		other.moveTo(ProposalState.OPEN, StepKind.TOOK_IN, by, now).with(this);
	}

	private ProposalStep moveTo(ProposalState state, StepKind kind, @Nullable Account by, Instant now) {
		this.state = state;
		this.changedAt = now;
		return this.chronicle.tell(kind, by, now);
	}

	private void require(ProposalState state) {
		if (this.state != state) {
			throw new NotPossibleNow("%s is %s and not %s".formatted(this.slug, this.state, state));
		}
	}

	private void requireWhole(ProposalText text) {
		if (!text.isWhole()) {
			throw new NotPossibleNow("%s is not finished".formatted(this.slug));
		}
	}

	public Long id() {
		return this.id;
	}

	int version() {
		return this.version;
	}

	public String slug() {
		return this.slug;
	}

	public boolean isFictitious() {
		return this.fictitious;
	}

	public String title() {
		return this.text.title();
	}

	public ProposalState state() {
		return this.state;
	}

	Account author() {
		return this.author;
	}

	ProposalText text() {
		return this.text;
	}

	List<ProposalStep> history() {
		return this.chronicle.steps();
	}

	List<ProposalVersion> versions() {
		return this.chronicle.versions();
	}

}
