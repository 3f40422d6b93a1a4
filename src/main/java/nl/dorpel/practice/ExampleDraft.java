package nl.dorpel.practice;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import nl.dorpel.network.Topic;

/**
 * The beginning of a practice example, made elsewhere in the portal. Editors take it up;
 * until then it is on no public page.
 */
@Entity
@Table(name = "practice_draft")
class ExampleDraft {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String origin;

	private String path;

	private String title;

	private String summary;

	private String note;

	private boolean fictitious;

	private Instant begunAt;

	@ManyToMany
	@JoinTable(name = "practice_draft_topic", joinColumns = @JoinColumn(name = "draft_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	protected ExampleDraft() {
	}

	ExampleDraft(String origin, String path, ExampleBeginnings.Opening opening, Set<Topic> topics, Instant now) {
		this.origin = origin;
		this.path = path;
		this.title = opening.title();
		this.summary = opening.summary();
		this.note = opening.note();
		this.fictitious = opening.fictitious();
		this.topics.addAll(topics);
		this.begunAt = now;
	}

	Long id() {
		return this.id;
	}

}
