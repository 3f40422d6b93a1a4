package nl.dorpel.agenda;

import java.time.Instant;
import java.util.UUID;

import nl.dorpel.network.Location;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as calendars know it.
 *
 * @param uid the same for ever, whatever changes
 * @param sequence higher at each change
 * @param where on one line; may be empty
 * @param path of its page
 */
public record CalendarEntry(UUID uid, int sequence, Instant changedAt, Instant startsAt, Instant endsAt, String title,
		String summary, String where, @Nullable Location location, String path, boolean cancelled) {

	public static CalendarEntry of(Gathering gathering) {
		return new CalendarEntry(gathering.uid(), gathering.sequence(), gathering.changedAt(), gathering.startsAt(),
				gathering.endsAt(), gathering.title(), gathering.summary(), gathering.venue().line(),
				gathering.venue().location(), "/agenda/" + gathering.slug(),
				gathering.state() == GatheringState.CANCELLED);
	}

}
