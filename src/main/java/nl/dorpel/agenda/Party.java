package nl.dorpel.agenda;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who wants to come, together.
 *
 * @param formKey of the form that they filled in: the same form sent twice is one
 * registration
 * @param name of who speaks for all
 * @param email null for somebody without, who was written down by phone
 * @param needs what they need to take part
 * @param answer to the organiser's question
 * @param language of the letters to them
 */
public record Party(UUID formKey, String name, @Nullable String email, @Nullable String phone, int people,
		@Nullable String needs, @Nullable String answer, String language) {

	/** What a form takes; who is invited as a group may be more. */
	public static final int MOST = 6;

}
