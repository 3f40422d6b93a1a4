package nl.dorpel.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A way of working that other houses can take over. Its sections are Markdown.
 */
@Entity
public class Concept {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String title;

	private String summary;

	private @Nullable String source;

	private Instant changedAt;

	private LocalDate checkedOn;

	@ElementCollection
	@CollectionTable(name = "concept_section", joinColumns = @JoinColumn(name = "concept_id"))
	@MapKeyColumn(name = "kind")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "body")
	private Map<SectionKind, String> sections = new EnumMap<>(SectionKind.class);

	@ElementCollection
	@CollectionTable(name = "concept_answer", joinColumns = @JoinColumn(name = "concept_id"))
	@OrderColumn(name = "position")
	private List<Answer> answers = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "concept_download", joinColumns = @JoinColumn(name = "concept_id"))
	@OrderColumn(name = "position")
	private List<Download> downloads = new ArrayList<>();

	@ManyToMany
	@OrderBy("name")
	@JoinTable(name = "concept_topic", joinColumns = @JoinColumn(name = "concept_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	protected Concept() {
	}

	Concept(String slug, String title, String summary, Instant changedAt, LocalDate checkedOn) {
		this.slug = slug;
		this.title = title;
		this.summary = summary;
		this.changedAt = changedAt;
		this.checkedOn = checkedOn;
	}

	Concept comesFrom(@Nullable String source) {
		this.source = source;
		return this;
	}

	Concept tells(Map<SectionKind, String> sections, List<Answer> answers) {
		this.sections.putAll(sections);
		this.answers.addAll(answers);
		return this;
	}

	Concept isAbout(Set<Topic> topics) {
		this.topics.addAll(topics);
		return this;
	}

	Concept offers(Download download) {
		this.downloads.add(download);
		return this;
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	String summary() {
		return this.summary;
	}

	@Nullable String source() {
		return this.source;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	LocalDate checkedOn() {
		return this.checkedOn;
	}

	Map<SectionKind, String> sections() {
		return Collections.unmodifiableMap(this.sections);
	}

	List<Answer> answers() {
		return Collections.unmodifiableList(this.answers);
	}

	List<Download> downloads() {
		return Collections.unmodifiableList(this.downloads);
	}

	Set<Topic> topics() {
		return Collections.unmodifiableSet(this.topics);
	}

}
