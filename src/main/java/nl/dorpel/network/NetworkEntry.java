package nl.dorpel.network;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the network under a name and at a place: a house, or an organisation.
 */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // lists read the fields by query
public abstract class NetworkEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	/** Each kind keeps them in a table of its own. */
	@ManyToMany
	private Set<Topic> topics = new LinkedHashSet<>();

	private boolean fictitious;

	protected NetworkEntry() {
	}

	NetworkEntry(String slug, String name, boolean fictitious) {
		this.slug = slug;
		this.name = name;
		this.fictitious = fictitious;
	}

	void settle(@Nullable Place place, Set<Topic> topics) {
		this.place = place;
		this.topics.addAll(topics);
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

	public @Nullable Place place() {
		return this.place;
	}

	public boolean fictitious() {
		return this.fictitious;
	}

}
