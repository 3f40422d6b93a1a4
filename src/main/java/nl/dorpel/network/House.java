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
 * A buurt-, wijk- or dorpshuis, or a house like it.
 */
@Entity
@AssociationOverride(name = "topics", joinTable = @JoinTable(name = "house_topic",
		joinColumns = @JoinColumn(name = "house_id"), inverseJoinColumns = @JoinColumn(name = "topic_id")))
public class House extends NetworkEntry {

	@Enumerated(EnumType.STRING)
	private HouseKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable ManagementForm managementForm;

	@Enumerated(EnumType.STRING)
	private @Nullable LegalForm legalForm;

	protected House() {
	}

	House(String slug, String name, HouseKind kind, boolean fictitious) {
		super(slug, name, fictitious);
		this.kind = kind;
	}

	House runAs(@Nullable ManagementForm managementForm, @Nullable LegalForm legalForm) {
		this.managementForm = managementForm;
		this.legalForm = legalForm;
		return this;
	}

	House standsIn(@Nullable Place place, Set<Topic> topics) {
		settle(place, topics);
		return this;
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

}
