package nl.dorpel.trendbureau.proposal;

import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a proposal says. A draft may be kept with holes in it.
 *
 * @param versie of the proposal that was looked at
 */
record ProposalForm(
		@NotBlank(message = "{trendbureau.proposal.title.missing}") @Size(max = 120,
				message = "{trendbureau.proposal.title.long}") @Nullable String titel,
		@Size(max = 1000, message = "{trendbureau.proposal.long.1000}") @Nullable String vraag,
		@Size(max = 3000, message = "{trendbureau.proposal.long.3000}") @Nullable String waarom,
		@Size(max = 1000, message = "{trendbureau.proposal.long.1000}") @Nullable String wie,
		@Size(max = 2000, message = "{trendbureau.proposal.long.2000}") @Nullable String dag,
		@Size(max = 5, message = "{trendbureau.signal.topics.many}") @Nullable Set<String> onderwerpen, int versie) {

	ProposalForm {
		titel = Typed.line(titel);
		vraag = Typed.text(vraag);
		waarom = Typed.text(waarom);
		wie = Typed.text(wie);
		dag = Typed.text(dag);
		onderwerpen = (onderwerpen != null) ? new TreeSet<>(onderwerpen) : Set.of();
	}

	static ProposalForm of(ProposalText text, Set<String> topics, int version) {
		return new ProposalForm(text.title(), text.question(), text.whyNow(), text.forWhom(), text.dayBrings(), topics,
				version);
	}

	/** The same words, to be written over a newer version. */
	ProposalForm over(int version) {
		return new ProposalForm(this.titel, this.vraag, this.waarom, this.wie, this.dag, this.onderwerpen, version);
	}

	/**
	 * Beside the constraints: what others need to read before they can stand behind it.
	 */
	void requireWhole(Errors errors) {
		require(errors, "vraag", this.vraag);
		require(errors, "waarom", this.waarom);
		require(errors, "wie", this.wie);
		require(errors, "dag", this.dag);
		if (topics().isEmpty()) {
			errors.rejectValue("onderwerpen", "trendbureau.signal.topics.missing");
		}
	}

	private static void require(Errors errors, String field, @Nullable String typed) {
		if (Typed.orNull(typed) == null) {
			errors.rejectValue(field, "trendbureau.proposal.missing." + field);
		}
	}

	Set<String> topics() {
		return (this.onderwerpen != null) ? this.onderwerpen : Set.of();
	}

	ProposalText text() {
		return new ProposalText(String.valueOf(this.titel), Typed.orNull(this.vraag), Typed.orNull(this.waarom),
				Typed.orNull(this.wie), Typed.orNull(this.dag));
	}

}
