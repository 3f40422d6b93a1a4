package nl.dorpel.network;

import java.util.LinkedHashSet;
import java.util.Set;

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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A buurt-, wijk- or dorpshuis, or a house like it.
 */
@Entity
public class House {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String name;

	@Enumerated(EnumType.STRING)
	private HouseKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable ManagementForm managementForm;

	@Enumerated(EnumType.STRING)
	private @Nullable LegalForm legalForm;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	@ManyToMany
	@JoinTable(name = "house_topic", joinColumns = @JoinColumn(name = "house_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	private boolean fictitious;

	protected House() {
	}

	House(String slug, String name, HouseKind kind, boolean fictitious) {
		this.slug = slug;
		this.name = name;
		this.kind = kind;
		this.fictitious = fictitious;
	}

	House runAs(@Nullable ManagementForm managementForm, @Nullable LegalForm legalForm) {
		this.managementForm = managementForm;
		this.legalForm = legalForm;
		return this;
	}

	House standsIn(@Nullable Place place) {
		this.place = place;
		return this;
	}

	House worksOn(Set<Topic> topics) {
		this.topics.addAll(topics);
		return this;
	}

	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	public HouseKind kind() {
		return this.kind;
	}

	public @Nullable ManagementForm managementForm() {
		return this.managementForm;
	}

	public @Nullable LegalForm legalForm() {
		return this.legalForm;
	}

	public @Nullable Place place() {
		return this.place;
	}

	public boolean fictitious() {
		return this.fictitious;
	}

}
