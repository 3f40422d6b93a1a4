package nl.dorpel.network;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/**
 * A subject that examples, concepts and houses have in common.
 */
@Entity
public class Topic {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String slug;

	private String name;

	private String description;

	protected Topic() {
	}

	Topic(String slug, String name, String description) {
		this.slug = slug;
		this.name = name;
		this.description = description;
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

	public String description() {
		return this.description;
	}

}
