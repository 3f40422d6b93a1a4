package nl.dorpel.agenda;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letters about a gathering, each with a template of its own, and to whom they go.
 */
enum LetterKind {

	/** How somebody stands after signing up. */
	CONFIRMATION(EnumSet.of(RegistrationState.SEATED, RegistrationState.WAITING, RegistrationState.OFFERED)),
	/** They come with others, or need something else. */
	CHANGE(EnumSet.of(RegistrationState.SEATED, RegistrationState.WAITING, RegistrationState.OFFERED)),
	/** Seats are kept for them. */
	OFFER(EnumSet.of(RegistrationState.OFFERED)),
	/** They are not kept any more. */
	LAPSE(EnumSet.of(RegistrationState.LAPSED)),
	/** Another moment, or another door. */
	GATHERING_CHANGE(EnumSet.of(RegistrationState.SEATED, RegistrationState.WAITING, RegistrationState.OFFERED)),
	/** It is in three days. */
	REMINDER(EnumSet.of(RegistrationState.SEATED)),
	/** It is tomorrow, and this is what we arranged for you. */
	NEEDS_REMINDER(EnumSet.of(RegistrationState.SEATED)),
	/** It does not take place. */
	CANCELLATION(EnumSet.of(RegistrationState.SEATED, RegistrationState.WAITING, RegistrationState.OFFERED)),
	/** They are not coming, as they said. */
	FAREWELL(EnumSet.of(RegistrationState.CANCELLED)),
	/** It was good that they were there. */
	THANKS(EnumSet.of(RegistrationState.SEATED, RegistrationState.WALK_IN));

	private final Set<RegistrationState> readers;

	LetterKind(Set<RegistrationState> readers) {
		this.readers = readers;
	}

	/**
	 * Whether it still makes sense to who stands so by now. Of a gathering that does not
	 * take place people hear that, and that they are off the list.
	 */
	boolean isFor(RegistrationState state, GatheringState gathering) {
		return this.readers.contains(state)
				&& (gathering == GatheringState.PUBLISHED || this == CANCELLATION || this == FAREWELL);
	}

	Set<String> readers() {
		return this.readers.stream().map(Enum::name).collect(Collectors.toSet());
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String template() {
		return "agenda/mail/" + slug();
	}

}
