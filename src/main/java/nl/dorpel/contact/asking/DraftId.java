package nl.dorpel.contact.asking;

import java.time.Instant;
import java.util.UUID;

/**
 * Numbers of drafts that nobody can guess, and that tell when the form was opened: a UUID
 * of version 7 (RFC 9562).
 */
final class DraftId {

	private static final int TIME_STARTS = 16;

	private static final long RANDOM_PART = 0xfffL;

	private static final long VERSION = 0x7000L;

	private DraftId() {
	}

	static UUID make(Instant now) {
		UUID random = UUID.randomUUID();
		return new UUID(now.toEpochMilli() << TIME_STARTS | VERSION | random.getMostSignificantBits() & RANDOM_PART,
				random.getLeastSignificantBits());
	}

	static Instant openedAt(UUID id) {
		return Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_STARTS);
	}

}
