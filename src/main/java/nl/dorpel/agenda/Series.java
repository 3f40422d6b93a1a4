package nl.dorpel.agenda;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * Gatherings that belong together: the sessions of a network, the days about a theme. It
 * has a calendar of its own.
 */
@Entity
@SuppressWarnings("UnusedVariable") // pages and calendars read the fields by query
public class Series {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String title;

	private String summary;

	private Instant madeAt;

	private boolean fictitious;

	protected Series() {
	}

	Series(String slug, String title, String summary, boolean fictitious, Instant now) {
		this.slug = slug;
		this.title = title;
		this.summary = summary;
		this.fictitious = fictitious;
		this.madeAt = now;
	}

	/**
	 * @param seen the version that was looked at
	 * @return false if somebody else changed it meanwhile; nothing has changed then
	 */
	boolean change(int seen, String title, String summary) {
		if (this.version != seen) {
			return false;
		}
		this.title = title;
		this.summary = summary;
		return true;
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

	public boolean isFictitious() {
		return this.fictitious;
	}

	public int version() {
		return this.version;
	}

}
