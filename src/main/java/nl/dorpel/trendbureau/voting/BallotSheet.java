package nl.dorpel.trendbureau.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dorpel.trendbureau.counting.Preference;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * A ballot as somebody fills it in: a field for each option, and the receipt of the
 * ballot that it takes the place of. It is never kept.
 */
record BallotSheet(RoundPage page, Map<String, String> fields) {

	private static final String RECEIPT = "bewijs";

	static BallotSheet of(RoundPage page, MultiValueMap<String, String> typed) {
		Map<String, String> fields = new LinkedHashMap<>();
		page.options().forEach((option) -> fields.put(option.field(), first(typed, option.field())));
		fields.put(RECEIPT, first(typed, RECEIPT));
		return new BallotSheet(page, fields);
	}

	private static String first(MultiValueMap<String, String> typed, String name) {
		String value = typed.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	/** Nothing is told of a sheet that somebody goes back to. */
	BindingResult unchecked() {
		return new MapBindingResult(this.fields, "form");
	}

	/** What is wrong with the places; the receipt is for the box. */
	BindingResult check() {
		BindingResult errors = unchecked();
		List<RoundPage.Option> options = this.page.options();
		options.forEach((option) -> {
			String typed = this.fields.getOrDefault(option.field(), "");
			if (!typed.isEmpty() && place(typed) == 0) {
				errors.rejectValue(option.field(), "trendbureau.vote.wrong-place",
						new Object[] { options.size(), option.title() }, null);
			}
		});
		if (!errors.hasErrors() && preference().isEmpty()) {
			errors.rejectValue(options.getFirst().field(),
					this.page.head().isRanking() ? "trendbureau.vote.empty" : "trendbureau.vote.empty-approval");
		}
		return errors;
	}

	private int place(String typed) {
		int most = this.page.head().isRanking() ? this.page.options().size() : 1;
		return (typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= most) ? Integer.parseInt(typed) : 0;
	}

	Preference preference() {
		return Preference.of(this.page.options()
			.stream()
			.mapToInt((option) -> place(this.fields.getOrDefault(option.field(), "")))
			.toArray());
	}

	/** As it will be published. */
	String choice() {
		return preference().text(this.page.head().method(), Letters.of(this.page.options().size()));
	}

	@Nullable Receipt receipt() {
		String typed = this.fields.getOrDefault(RECEIPT, "");
		return typed.isEmpty() ? null : Receipt.typed(typed);
	}

}
