package nl.dorpel.network;

import java.util.Set;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import org.jspecify.annotations.Nullable;

/**
 * Who is no house of the network, but has to do with what houses do.
 */
@Entity
@AssociationOverride(name = "topics",
		joinTable = @JoinTable(name = "organisation_topic", joinColumns = @JoinColumn(name = "organisation_id"),
				inverseJoinColumns = @JoinColumn(name = "topic_id")))
@SuppressWarnings("UnusedVariable") // lists read the fields by query
public class Organisation extends NetworkEntry {

	@Enumerated(EnumType.STRING)
	private OrganisationKind kind;

	/** Where it can be written to. */
	private @Nullable String email;

	protected Organisation() {
	}

	Organisation(String slug, String name, OrganisationKind kind, boolean fictitious) {
		super(slug, name, fictitious);
		this.kind = kind;
	}

	Organisation reachedAt(@Nullable String email) {
		this.email = email;
		return this;
	}

	Organisation worksIn(@Nullable Place place, Set<Topic> topics) {
		settle(place, topics);
		return this;
	}

	public @Nullable String email() {
		return this.email;
	}

}
