package nl.dorpel.contact.desk;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.DutchTime;

@Controller
@PreAuthorize("hasRole('STAFF')")
class FiguresController {

	private final Figures figures;

	private final Export export;

	private final FigureTables tables;

	private final Clock clock;

	FiguresController(Figures figures, Export export, FigureTables tables, Clock clock) {
		this.figures = figures;
		this.export = export;
		this.tables = tables;
		this.clock = clock;
	}

	@GetMapping("/beheer/contactverzoeken/cijfers")
	String show(Model model) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE);
		model.addAttribute("form", PeriodForm.of(today.withDayOfMonth(1).minusMonths(1), today));
		return board(model);
	}

	private String board(Model model) {
		Figures.Board board = this.figures.board();
		AnswerTimes times = board.times();
		model.addAttribute("board", board);
		model.addAttribute("months", this.tables.byMonth(board, board::of));
		model.addAttribute("kinds", this.tables.byKind(board::of));
		model.addAttribute("timesByMonth", this.tables.byMonth(board, (month) -> FigureTables.hours(times.of(month))));
		model.addAttribute("timesByKind", this.tables.byKind((kind) -> FigureTables.hours(times.of(kind))));
		return "contact/desk/figures";
	}

	/** How many of each kind came in each month. */
	@GetMapping("/beheer/contactverzoeken/cijfers.csv")
	ResponseEntity<byte[]> download() {
		Figures.Board board = this.figures.board();
		return this.tables.file(board, board::of, board::of).download("dorpel-contactverzoeken-per-maand.csv");
	}

	/** How long answers took, of each kind and in each month. */
	@GetMapping("/beheer/contactverzoeken/antwoordtijden.csv")
	ResponseEntity<byte[]> downloadTimes() {
		Figures.Board board = this.figures.board();
		AnswerTimes times = board.times();
		return this.tables
			.file(board, (month, kind) -> FigureTables.hours(times.of(month, kind)),
					(month) -> FigureTables.hours(times.of(month)))
			.download("dorpel-antwoordtijden-in-werkuren.csv");
	}

	@GetMapping("/beheer/contactverzoeken.csv")
	Object export(@AuthenticationPrincipal SignedIn staff, @ModelAttribute("form") PeriodForm form,
			BindingResult errors, Model model) {
		form.check(errors);
		if (errors.hasErrors()) {
			return board(model);
		}
		return this.export.of(staff, form.from(), form.until())
			.download("dorpel-contactverzoeken-%s-%s.csv".formatted(form.from(), form.until()));
	}

}
