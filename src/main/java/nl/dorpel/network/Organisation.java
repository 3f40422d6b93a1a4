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
 * Who is no house of the network, but has to do with what houses do.
 */
@Entity
@SuppressWarnings("UnusedVariable") // lists read the fields by query
public class Organisation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String name;

	@Enumerated(EnumType.STRING)
	private OrganisationKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	/** Where it can be written to. */
	private @Nullable String email;

	@ManyToMany
	@JoinTable(name = "organisation_topic", joinColumns = @JoinColumn(name = "organisation_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics = new LinkedHashSet<>();

	private boolean fictitious;

	protected Organisation() {
	}

	Organisation(String slug, String name, OrganisationKind kind, boolean fictitious) {
		this.slug = slug;
		this.name = name;
		this.kind = kind;
		this.fictitious = fictitious;
	}

	Organisation reachedAt(@Nullable Place place, @Nullable String email) {
		this.place = place;
		this.email = email;
		return this;
	}

	Organisation worksOn(Set<Topic> topics) {
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

	public @Nullable String email() {
		return this.email;
	}

}
