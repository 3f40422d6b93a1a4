package nl.dorpel.trendbureau.recount;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import nl.dorpel.trendbureau.counting.Count;
import nl.dorpel.trendbureau.counting.CountingMethod;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Recount it yourself: for anybody, with the code that counts the rounds. It keeps
 * nothing.
 */
@Controller
class RecountController {

	static final String PATH = "/trendbureau/natellen";

	private static final int LINES_SHOWN = 50;

	private final CountingRoom room;

	private final MessageSource messages;

	RecountController(CountingRoom room, MessageSource messages) {
		this.room = room;
		this.messages = messages;
	}

	@GetMapping(PATH)
	String form(Model model) {
		return page(new RecountForm(CountingMethod.RANKING.slug(), ""), model);
	}

	@PostMapping(PATH)
	Object count(HttpServletRequest request, Model model) throws IOException {
		Recount recount = this.room.inTurn(request);
		return asksForJson(request) ? tell(recount) : show(recount, model);
	}

	private static String show(Recount recount, Model model) {
		Count count = recount.count();
		if (count != null) {
			model.addAttribute("tables", new CountTables(count));
		}
		else {
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", recount.errors());
			model.addAttribute("wrong", recount.wrong().stream().limit(LINES_SHOWN).toList());
			model.addAttribute("more", Math.max(0, recount.wrong().size() - LINES_SHOWN));
			model.addAttribute("tooLong", recount.form().isTooLongToShow());
		}
		return page(recount.form().shown(), model);
	}

	private static String page(RecountForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("methods", MethodChoice.all(form.methode()));
		return "trendbureau/recount";
	}

	private ResponseEntity<?> tell(Recount recount) {
		Count count = recount.count();
		return (count != null)
				? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(RecountAnswer.of(count))
				: ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_JSON).body(refusal(recount));
	}

	private RecountAnswer.Refusal refusal(Recount recount) {
		Locale locale = LocaleContextHolder.getLocale();
		List<RecountAnswer.Line> lines = recount.wrong()
			.stream()
			.map((line) -> new RecountAnswer.Line(line.number(), line.text(),
					this.messages.getMessage(line.fault().text(), new Object[] { line.part() }, locale)))
			.toList();
		List<RecountAnswer.FieldMistake> mistakes = recount.errors()
			.getFieldErrors()
			.stream()
			.map((error) -> new RecountAnswer.FieldMistake(error.getField(), this.messages.getMessage(error, locale)))
			.toList();
		return new RecountAnswer.Refusal(lines, mistakes);
	}

	/** As with the error pages: a browser, which takes anything, is a person. */
	private static boolean asksForJson(HttpServletRequest request) {
		String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
		return accept.contains(MediaType.APPLICATION_JSON_VALUE) && !accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
