package nl.dorpel.trendbureau.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Why a proposal is withdrawn.
 */
record ReasonForm(@NotBlank(message = "{trendbureau.withdraw.missing}") @Size(max = 1000,
		message = "{trendbureau.proposal.long.1000}") @Nullable String reden) {

	ReasonForm {
		reden = Typed.text(reden);
	}

}
