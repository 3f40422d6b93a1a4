package nl.dorpel.contact.asking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody replies.
 */
record ReplyForm(@NotBlank(message = "{contact.message.missing}") @Size(max = ContactForm.LONGEST,
		message = "{contact.message.long}") @Nullable String bericht) {

	ReplyForm {
		bericht = Typed.text(bericht);
	}

}
