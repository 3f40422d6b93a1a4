package nl.dorpel.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import nl.dorpel.network.House;
import nl.dorpel.network.HouseKind;
import nl.dorpel.network.ManagementForm;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import org.jspecify.annotations.Nullable;

/**
 * How residents somewhere did something, told in steps. The longer texts are Markdown; a
 * text that is not there is not known yet, which the page says.
 */
@Entity
public class PracticeExample {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String title;

	private String summary;

	@Enumerated(EnumType.STRING)
	private Completeness completeness;

	private @Nullable Integer chapter;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	private @Nullable String placeNote;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable House house;

	// Only where no house is named; otherwise the house knows.
	@Enumerated(EnumType.STRING)
	private @Nullable HouseKind houseKind;

	@Enumerated(EnumType.STRING)
	private @Nullable ManagementForm managementForm;

	@Embedded
	private @Nullable Story story;

	@ElementCollection
	@CollectionTable(name = "practice_step", joinColumns = @JoinColumn(name = "example_id"))
	@OrderColumn(name = "position")
	private List<Step> steps = new ArrayList<>();

	@ManyToMany
	@OrderBy("name")
	@JoinTable(name = "practice_example_topic", joinColumns = @JoinColumn(name = "example_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	private boolean fictitious;

	private Instant publishedAt;

	private Instant changedAt;

	private LocalDate checkedOn;

	protected PracticeExample() {
	}

	PracticeExample(String slug, String title, String summary, Completeness completeness, boolean fictitious,
			Instant publishedAt, LocalDate checkedOn) {
		this.slug = slug;
		this.title = title;
		this.summary = summary;
		this.completeness = completeness;
		this.fictitious = fictitious;
		this.publishedAt = publishedAt;
		this.changedAt = publishedAt;
		this.checkedOn = checkedOn;
	}

	PracticeExample takesPlaceIn(@Nullable Place place, @Nullable String note) {
		this.place = place;
		this.placeNote = note;
		return this;
	}

	PracticeExample happensAt(@Nullable House house) {
		this.house = house;
		return this;
	}

	PracticeExample happensInA(@Nullable HouseKind kind, @Nullable ManagementForm managementForm) {
		this.houseKind = kind;
		this.managementForm = managementForm;
		return this;
	}

	PracticeExample becomesChapter(@Nullable Integer chapter) {
		this.chapter = chapter;
		return this;
	}

	PracticeExample tells(Story story, List<Step> steps) {
		this.story = story;
		this.steps.clear();
		this.steps.addAll(steps);
		return this;
	}

	PracticeExample isAbout(Set<Topic> topics) {
		this.topics.clear();
		this.topics.addAll(topics);
		return this;
	}

	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	public String summary() {
		return this.summary;
	}

	public Completeness completeness() {
		return this.completeness;
	}

	public @Nullable Integer chapter() {
		return this.chapter;
	}

	public @Nullable Place place() {
		return this.place;
	}

	public @Nullable String placeNote() {
		return this.placeNote;
	}

	public @Nullable House house() {
		return this.house;
	}

	public @Nullable HouseKind houseKind() {
		return (this.house != null) ? this.house.kind() : this.houseKind;
	}

	public @Nullable ManagementForm managementForm() {
		return (this.house != null) ? this.house.managementForm() : this.managementForm;
	}

	/**
	 * The longer texts. Hibernate leaves the embeddable out when all of its columns are
	 * empty.
	 */
	public Story story() {
		return (this.story != null) ? this.story : Story.UNTOLD;
	}

	public List<Step> steps() {
		return Collections.unmodifiableList(this.steps);
	}

	public Set<Topic> topics() {
		return Collections.unmodifiableSet(this.topics);
	}

	public boolean fictitious() {
		return this.fictitious;
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public LocalDate checkedOn() {
		return this.checkedOn;
	}

}
