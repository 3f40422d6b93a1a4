package nl.dorpel.trendbureau.proposal;

import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody stands behind a proposal, if they say so.
 */
record SupportForm(@Size(max = 280, message = "{trendbureau.endorse.long}") @Nullable String regel) {

	SupportForm {
		regel = Typed.line(regel);
	}

	@Nullable String line() {
		return Typed.orNull(this.regel);
	}

}
