package nl.dorpel.contact.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.RequestKind;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.chart.BarChart;
import nl.dorpel.platform.web.csv.CsvFile;

@Controller
@PreAuthorize("hasRole('STAFF')")
class FiguresController {

	private final Figures figures;

	private final Export export;

	private final MessageSource messages;

	private final Clock clock;

	FiguresController(Figures figures, Export export, MessageSource messages, Clock clock) {
		this.figures = figures;
		this.export = export;
		this.messages = messages;
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
		model.addAttribute("board", board);
		model.addAttribute("months", new BarChart(
				board.months().stream().map((month) -> new BarChart.Bar(name(month), board.of(month))).toList()));
		model.addAttribute("kinds",
				new BarChart(Arrays.stream(RequestKind.values())
					.map((kind) -> new BarChart.Bar(text(kind.label()), board.of(kind)))
					.toList()));
		return "contact/desk/figures";
	}

	/** The figures of both charts in one table: a row for each month. */
	@GetMapping("/beheer/contactverzoeken/cijfers.csv")
	ResponseEntity<byte[]> download() {
		Figures.Board board = this.figures.board();
		List<String> head = new ArrayList<>(List.of(text("contact.figures.month")));
		Arrays.stream(RequestKind.values()).map((kind) -> text(kind.label())).forEach(head::add);
		head.add(text("contact.figures.together"));
		CsvFile file = CsvFile.of(head);
		board.months().forEach((month) -> {
			List<Object> cells = new ArrayList<>(List.of(month));
			Arrays.stream(RequestKind.values()).map((kind) -> board.of(month, kind)).forEach(cells::add);
			cells.add(board.of(month));
			file.row(cells);
		});
		return file.download("dorpel-contactverzoeken-per-maand.csv");
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

	private static String name(YearMonth month) {
		return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", LocaleContextHolder.getLocale()));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
