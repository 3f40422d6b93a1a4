package nl.dorpel.trendbureau.comment;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param sleutel made with the form: sending it twice makes one comment
 */
public record CommentForm(@NotBlank(message = "{trendbureau.comment.missing}") @Size(max = 2000,
		message = "{trendbureau.comment.long}") @Nullable String reactie, @Nullable UUID sleutel) {

	public CommentForm {
		reactie = Typed.text(reactie);
		sleutel = (sleutel != null) ? sleutel : UUID.randomUUID();
	}

	public static CommentForm empty() {
		return new CommentForm(null, null);
	}

	public UUID key() {
		return (this.sleutel != null) ? this.sleutel : UUID.randomUUID();
	}

	public String body() {
		return String.valueOf(this.reactie);
	}

}
