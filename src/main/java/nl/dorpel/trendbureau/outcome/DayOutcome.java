package nl.dorpel.trendbureau.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import nl.dorpel.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Something that a day brought to light, in a line; later with a text, files or a link of
 * its own.
 */
@Entity
class DayOutcome {

	static final int MOST_FILES = 5;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private long dayId;

	private UUID formKey;

	private String slug;

	@Enumerated(EnumType.STRING)
	private HarvestHeading heading;

	private String said;

	@Enumerated(EnumType.STRING)
	private Onward onward;

	private @Nullable Long doerId;

	private @Nullable String doerName;

	private @Nullable LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private OutcomeState state;

	private String text;

	private @Nullable String link;

	@ManyToMany
	@JoinTable(name = "day_outcome_file", joinColumns = @JoinColumn(name = "outcome_id"),
			inverseJoinColumns = @JoinColumn(name = "file_id"))
	@OrderColumn(name = "position")
	private List<StoredFile> files = new ArrayList<>();

	@ManyToOne(fetch = FetchType.LAZY)
	private Account keptBy;

	private Instant keptAt;

	private Instant changedAt;

	private @Nullable Instant publishedAt;

	private @Nullable Long draftId;

	protected DayOutcome() {
	}

	DayOutcome(long dayId, UUID formKey, String slug, Harvested what, Account by, Instant now) {
		this.dayId = dayId;
		this.formKey = formKey;
		this.slug = slug;
		this.state = OutcomeState.PLANNED;
		this.text = "";
		this.keptBy = by;
		this.keptAt = now;
		write(what, now);
	}

	private void write(Harvested what, Instant now) {
		this.heading = what.heading();
		this.said = what.said();
		this.onward = what.onward();
		this.doerId = what.doer();
		this.doerName = what.doerName();
		this.dueOn = what.dueOn();
		this.changedAt = now;
	}

	/**
	 * @param seen the version that was looked at
	 * @throws OutcomeMovedOn if somebody else changed it meanwhile
	 * @throws AlreadyUnderWay if it is to be noted only, and somebody is at it
	 */
	void change(int seen, Harvested what, Instant now) {
		requireVersion(seen);
		if (what.onward() == Onward.NOTED && this.state != OutcomeState.PLANNED) {
			throw new AlreadyUnderWay(this.slug);
		}
		write(what, now);
	}

	/**
	 * Says how far it is, and what there is to read beside its files.
	 * @throws NothingToRead if it is to be published, and nothing is there
	 */
	void tell(OutcomeState state, String text, @Nullable String link, Instant now) {
		boolean published = state == OutcomeState.PUBLISHED;
		if (published && text.isEmpty() && link == null && this.files.isEmpty()) {
			throw new NothingToRead(this.slug);
		}
		this.state = state;
		this.text = text;
		this.link = link;
		this.publishedAt = published ? firstOf(this.publishedAt, now) : null;
		this.changedAt = now;
	}

	private static Instant firstOf(@Nullable Instant before, Instant now) {
		return (before != null) ? before : now;
	}

	void requireVersion(int seen) {
		if (this.version != seen) {
			throw new OutcomeMovedOn(this.slug);
		}
	}

	/**
	 * @throws TooManyFiles if there is no room for another
	 */
	void attach(StoredFile file) {
		if (this.files.size() == MOST_FILES) {
			throw new TooManyFiles(this.slug);
		}
		this.files.add(file);
	}

	void detach(StoredFile file) {
		this.files.remove(file);
	}

	void becomes(long draft) {
		this.draftId = draft;
	}

	Long id() {
		return this.id;
	}

	String slug() {
		return this.slug;
	}

	String said() {
		return this.said;
	}

	String text() {
		return this.text;
	}

	Onward onward() {
		return this.onward;
	}

	List<StoredFile> files() {
		return List.copyOf(this.files);
	}

}
