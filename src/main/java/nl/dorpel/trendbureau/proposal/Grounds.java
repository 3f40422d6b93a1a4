package nl.dorpel.trendbureau.proposal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import nl.dorpel.concept.Concept;
import nl.dorpel.network.Topic;
import nl.dorpel.practice.PracticeExample;
import nl.dorpel.trendbureau.signal.TrendSignal;

/**
 * What a proposal rests on, and what belongs to it.
 */
@Embeddable
class Grounds {

	@ManyToMany
	@JoinTable(name = "theme_proposal_topic", joinColumns = @JoinColumn(name = "proposal_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "theme_proposal_signal", joinColumns = @JoinColumn(name = "proposal_id"),
			inverseJoinColumns = @JoinColumn(name = "signal_id"))
	private Set<TrendSignal> signals = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "theme_proposal_example", joinColumns = @JoinColumn(name = "proposal_id"),
			inverseJoinColumns = @JoinColumn(name = "example_id"))
	private Set<PracticeExample> examples = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "theme_proposal_concept", joinColumns = @JoinColumn(name = "proposal_id"),
			inverseJoinColumns = @JoinColumn(name = "concept_id"))
	private Set<Concept> concepts = new LinkedHashSet<>();

	void about(Collection<Topic> topics) {
		replace(this.topics, topics);
	}

	void are(Collection<TrendSignal> signals, Collection<PracticeExample> examples, Collection<Concept> concepts) {
		replace(this.signals, signals);
		replace(this.examples, examples);
		replace(this.concepts, concepts);
	}

	/** Only what differs is written, and nothing at all when nothing does. */
	private static <T> void replace(Set<T> held, Collection<T> wanted) {
		held.retainAll(wanted);
		held.addAll(wanted);
	}

}
