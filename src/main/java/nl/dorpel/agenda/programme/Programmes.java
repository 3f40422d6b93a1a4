package nl.dorpel.agenda.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Planning;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The programmes of gatherings: everybody reads them, who runs a gathering writes its
 * own.
 */
@Component
public class Programmes {

	/** As many as fit in a weekend. */
	static final int MOST = 60;

	private final ProgrammeItems items;

	private final Planning planning;

	private final ApplicationEventPublisher events;

	Programmes(ProgrammeItems items, Planning planning, ApplicationEventPublisher events) {
		this.items = items;
		this.planning = planning;
		this.events = events;
	}

	/** In one query. */
	@Transactional(readOnly = true)
	public Programme of(Gathering gathering) {
		return Programme.of(gathering.startsAt(), gathering.endsAt(), this.items.of(gathering.id()));
	}

	/** Gives a gathering what happens at another, for a day that is held once more. */
	@Transactional
	@PreAuthorize("isAuthenticated()")
	public void copy(SignedIn by, String from, String to) {
		Gathering target = this.planning.require(by, to);
		this.items.of(this.planning.require(by, from).id())
			.forEach((item) -> this.items
				.saveAndFlush(new ProgrammeItem(target, UUID.randomUUID(), item.entry(), item.position())));
		this.events.publishEvent(new ContentChanged());
	}

	/**
	 * @throws NotFound if it is not theirs, or not there (any more)
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public ProgrammeItem require(SignedIn by, String slug, long id) {
		return this.items.findByIdAndGatheringId(id, this.planning.require(by, slug).id())
			.orElseThrow(() -> new NotFound("No item " + id));
	}

	/**
	 * The same form sent twice adds one item.
	 * @return false if there is no room for more
	 */
	@Transactional
	@PreAuthorize("isAuthenticated()")
	public boolean add(SignedIn by, String slug, UUID formKey, ProgrammeItem.Entry entry) {
		Gathering gathering = this.planning.require(by, slug);
		this.items.takeTurns(formKey.getLeastSignificantBits());
		if (this.items.existsByFormKey(formKey)) {
			return true;
		}
		List<ProgrammeItem> others = this.items.hold(gathering.id());
		if (others.size() >= MOST) {
			return false;
		}
		this.items.saveAndFlush(new ProgrammeItem(gathering, formKey, entry, last(others, entry)));
		this.events.publishEvent(new ContentChanged());
		return true;
	}

	/** Behind what starts at the same moment. */
	private static int last(List<ProgrammeItem> others, ProgrammeItem.Entry entry) {
		return others.stream()
			.filter((other) -> other.startsAfter() == entry.startsAfter())
			.mapToInt((other) -> other.position() + 1)
			.max()
			.orElse(0);
	}

	/**
	 * @param seen the version that was looked at
	 * @throws ProgrammeMovedOn if somebody changed or removed it meanwhile
	 */
	@Transactional
	@PreAuthorize("isAuthenticated()")
	public void change(SignedIn by, String slug, long id, int seen, ProgrammeItem.Entry entry) {
		List<ProgrammeItem> all = this.items.hold(this.planning.require(by, slug).id());
		ProgrammeItem item = seen(all, slug, id, seen);
		item.change(entry, last(all, entry));
		this.items.saveAndFlush(item);
		this.events.publishEvent(new ContentChanged());
	}

	/**
	 * @throws ProgrammeMovedOn if somebody changed or removed it meanwhile
	 */
	@Transactional
	@PreAuthorize("isAuthenticated()")
	public void move(SignedIn by, String slug, long id, int seen, boolean up) {
		List<ProgrammeItem> all = this.items.hold(this.planning.require(by, slug).id());
		if (Shuffle.move(all, seen(all, slug, id, seen), up)) {
			this.items.flush();
			this.events.publishEvent(new ContentChanged());
		}
	}

	private static ProgrammeItem seen(List<ProgrammeItem> all, String slug, long id, int seen) {
		return all.stream()
			.filter((item) -> item.id() == id && item.version() == seen)
			.findFirst()
			.orElseThrow(() -> new ProgrammeMovedOn(slug));
	}

	/**
	 * Twice is once.
	 * @return what was removed, to put it back; empty if it was gone already
	 */
	@Transactional
	@PreAuthorize("isAuthenticated()")
	public Optional<ProgrammeItem.Entry> remove(SignedIn by, String slug, long id) {
		Optional<ProgrammeItem> item = this.items.hold(this.planning.require(by, slug).id())
			.stream()
			.filter((candidate) -> candidate.id() == id)
			.findFirst();
		item.ifPresent((found) -> {
			this.items.delete(found);
			this.events.publishEvent(new ContentChanged());
		});
		return item.map(ProgrammeItem::entry);
	}

}
