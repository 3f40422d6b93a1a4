package nl.dorpel.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

/**
 * A page with a text of the portal itself, at an address of its own. Its body is
 * Markdown.
 */
@Entity
class SitePage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String path;

	private String title;

	private String lead;

	private String body;

	private LocalDate updatedOn;

	@ElementCollection
	@CollectionTable(name = "site_page_fact", joinColumns = @JoinColumn(name = "site_page_id"))
	@OrderColumn(name = "position")
	private List<Fact> facts = new ArrayList<>();

	protected SitePage() {
	}

	SitePage(String path, String title, String lead, String body, LocalDate updatedOn, List<Fact> facts) {
		this.path = path;
		this.title = title;
		this.lead = lead;
		this.body = body;
		this.updatedOn = updatedOn;
		this.facts.addAll(facts);
	}

	String path() {
		return this.path;
	}

	String title() {
		return this.title;
	}

	String lead() {
		return this.lead;
	}

	String body() {
		return this.body;
	}

	LocalDate updatedOn() {
		return this.updatedOn;
	}

	List<Fact> facts() {
		return Collections.unmodifiableList(this.facts);
	}

}
