package nl.dorpel.agenda.programme;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.agenda.Gathering;
import org.jspecify.annotations.Nullable;

/**
 * Something in a programme. It knows how long after the beginning of its gathering it
 * starts, by the clock on the wall: a day that moves takes its programme along, also to
 * the other side of a change of the clock.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the gathering and the key
class ProgrammeItem {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID formKey;

	@ManyToOne(fetch = FetchType.LAZY)
	private Gathering gathering;

	@Enumerated(EnumType.STRING)
	private ProgrammeKind kind;

	private String title;

	private @Nullable String who;

	private @Nullable String link;

	/** In minutes; before zero for what happens before the doors open. */
	private int startsAfter;

	private int minutes;

	/** Among what starts at the same moment. */
	private int position;

	protected ProgrammeItem() {
	}

	ProgrammeItem(Gathering gathering, UUID formKey, Entry entry, int position) {
		this.formKey = formKey;
		this.gathering = gathering;
		this.position = position;
		write(entry);
	}

	/**
	 * What an item says.
	 *
	 * @param who tells or leads it, in free words
	 * @param link the path of a practice example that it is about
	 * @param startsAfter how many minutes after the beginning
	 */
	record Entry(ProgrammeKind kind, String title, @Nullable String who, @Nullable String link, int startsAfter,
			int minutes) {
	}

	void change(Entry entry, int position) {
		this.position = (entry.startsAfter() == this.startsAfter) ? this.position : position;
		write(entry);
	}

	private void write(Entry entry) {
		this.kind = entry.kind();
		this.title = entry.title();
		this.who = entry.who();
		this.link = entry.link();
		this.startsAfter = entry.startsAfter();
		this.minutes = entry.minutes();
	}

	void startAfter(int minutes) {
		this.startsAfter = minutes;
	}

	void standAt(int position) {
		this.position = position;
	}

	Long id() {
		return this.id;
	}

	int version() {
		return this.version;
	}

	Entry entry() {
		return new Entry(this.kind, this.title, this.who, this.link, this.startsAfter, this.minutes);
	}

	int startsAfter() {
		return this.startsAfter;
	}

	int endsAfter() {
		return this.startsAfter + this.minutes;
	}

	int position() {
		return this.position;
	}

}
