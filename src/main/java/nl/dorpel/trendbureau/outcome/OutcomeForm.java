package nl.dorpel.trendbureau.outcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.platform.text.Slugged;
import nl.dorpel.platform.web.form.HiddenField;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * How far an outcome is, and what there is to read.
 *
 * @param bestand another file
 * @param bewaard where the file of last time is held, when the form was not right
 * @param weg numbers of files that nobody needs any more
 * @param versie of the outcome that was looked at
 */
record OutcomeForm(@Nullable String stand,
		@Size(max = 20_000, message = "{trendbureau.outcome.text.long}") @Nullable String tekst,
		@Pattern(regexp = "|https://[^\\s/?#]+\\.[^\\s]{2,480}",
				message = "{trendbureau.outcome.link.wrong}") @Nullable String link,
		@Nullable MultipartFile bestand, @Nullable String bewaard, @Nullable List<String> weg,
		@Nullable String versie) {

	OutcomeForm {
		tekst = Typed.text(tekst);
		link = Typed.line(link);
	}

	static OutcomeForm of(OutcomePage page) {
		return new OutcomeForm(page.state().slug(), page.text(), page.link(), null, null, null,
				Integer.toString(page.version()));
	}

	OutcomeForm withVersion(int version) {
		return new OutcomeForm(this.stand, this.tekst, this.link, null, null, this.weg, Integer.toString(version));
	}

	/** Those of its files that are to go. */
	Set<Long> gone(List<OutcomeShelf.FileLine> files) {
		return files.stream().map(OutcomeShelf.FileLine::id).filter(this::drops).collect(Collectors.toSet());
	}

	/** Whether a file is to go. */
	public boolean drops(long file) {
		return this.weg != null && this.weg.contains(Long.toString(file));
	}

	/** Names at its field what is not right. */
	OutcomeState state(Errors errors) {
		OutcomeState state = Slugged.find(OutcomeState.class, String.valueOf(this.stand)).orElse(null);
		if (state == null) {
			errors.rejectValue("stand", "trendbureau.outcome.state.missing");
			return OutcomeState.PLANNED;
		}
		return state;
	}

	String text() {
		return (this.tekst != null) ? this.tekst : "";
	}

	int seen() {
		return HiddenField.version(this.versie);
	}

}
