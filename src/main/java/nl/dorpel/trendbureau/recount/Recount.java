package nl.dorpel.trendbureau.recount;

import java.util.List;

import nl.dorpel.trendbureau.counting.BallotText;
import nl.dorpel.trendbureau.counting.Count;
import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.counting.WrongLine;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * What came of counting again.
 *
 * @param errors at the fields of the form
 * @param wrong the lines that are no ballots
 * @param count null when something was wrong
 */
record Recount(RecountForm form, BindingResult errors, List<WrongLine> wrong, @Nullable Count count) {

	static Recount of(RecountForm form) {
		BindingResult errors = new BeanPropertyBindingResult(form.shown(), "form");
		CountingMethod method = CountingMethod.named(form.methode()).orElse(null);
		if (method == null) {
			errors.rejectValue("methode", "trendbureau.recount.no-method");
		}
		if (form.stemmen().isBlank()) {
			errors.rejectValue("stemmen", "trendbureau.recount.no-ballots");
		}
		if (method == null || errors.hasErrors()) {
			return new Recount(form, errors, List.of(), null);
		}
		BallotText text = BallotText.read(method, form.stemmen());
		if (text.wrong().isEmpty()) {
			return new Recount(form, errors, List.of(), Count.of(method, text.ballots()));
		}
		errors.rejectValue("stemmen", "trendbureau.recount.wrong-lines", new Object[] { text.wrong().size() }, null);
		return new Recount(form, errors, text.wrong(), null);
	}

}
