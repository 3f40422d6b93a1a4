package nl.dorpel.agenda.door;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Door;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.Planning;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.csv.CsvFile;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list at the door, for who runs the gathering.
 */
@Controller
@RequestMapping("/agenda")
@PreAuthorize("isAuthenticated()")
class DoorController {

	private final Planning planning;

	private final Door door;

	private final DoorReader reader;

	private final MessageSource messages;

	DoorController(Planning planning, Door door, DoorReader reader, MessageSource messages) {
		this.planning = planning;
		this.door = door;
		this.reader = reader;
		this.messages = messages;
	}

	/**
	 * @param wie the number of the party that was looked for
	 */
	@GetMapping("/{slug}/deurlijst")
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String wie, Locale language, Model model) {
		model.addAttribute("form", WalkInForm.empty());
		model.addAttribute("found", wie);
		Gathering gathering = this.planning.require(person, slug);
		if (wie != null && wie.matches("\\d{1,9}")) {
			model.addAttribute("missing", this.reader.notOnList(gathering.id(), Integer.parseInt(wie)).orElse(null));
		}
		return page(gathering, language, model);
	}

	private String page(Gathering gathering, Locale language, Model model) {
		head(gathering, language, model);
		model.addAttribute("list", this.reader.of(gathering.id()));
		return "agenda/door";
	}

	private static void head(Gathering gathering, Locale language, Model model) {
		model.addAttribute("slug", gathering.slug());
		model.addAttribute("name", gathering.title());
		model.addAttribute("when", new When(gathering.startsAt(), gathering.endsAt(), language));
		model.addAttribute("open", gathering.state() == GatheringState.PUBLISHED);
	}

	@GetMapping("/{slug}/deurlijst.csv")
	ResponseEntity<byte[]> table(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Locale language) {
		Gathering gathering = this.planning.require(person, slug);
		CsvFile file = CsvFile
			.of(Arrays.stream(new String[] { "number", "name", "people", "state", "needs", "answer", "arrived" })
				.map((column) -> this.messages.getMessage("agenda.door.column." + column, null, language))
				.toList());
		this.reader.of(gathering.id())
			.lines()
			.forEach((line) -> file.row(Arrays.asList(line.number(), line.name(), line.people(),
					this.messages.getMessage("agenda.state." + line.state().slug(), null, language), line.needs(),
					line.answer(), line.arrived())));
		return file.download("deurlijst-" + slug + ".csv");
	}

	/**
	 * @param aantal how many are here; nothing takes it back, and what is no number does
	 * nothing
	 */
	@PostMapping("/{slug}/deurlijst/{number:\\d{1,9}}/aankomst")
	String tick(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable int number,
			@RequestParam(required = false) @Nullable String aantal) {
		String typed = Typed.orNull(aantal);
		if (typed == null) {
			this.door.undo(person, slug, number);
		}
		else if (typed.matches("\\d|[1-4]\\d|50") && !this.door.arrive(person, slug, number, Integer.parseInt(typed))) {
			return lookedFor(slug, number);
		}
		return "redirect:/agenda/%s/deurlijst#nr-%d".formatted(slug, number);
	}

	private static String lookedFor(String slug, int number) {
		return "redirect:/agenda/%s/deurlijst?wie=%d#nr-%d".formatted(slug, number, number);
	}

	@PostMapping("/{slug}/deurlijst/inlopers")
	String walkIn(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@Valid @ModelAttribute("form") WalkInForm form, BindingResult errors, Locale language, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		if (errors.hasErrors()) {
			return page(gathering, language, model);
		}
		this.door.walkIn(person, slug, form.party());
		return "redirect:/agenda/%s/deurlijst#inlopers".formatted(slug);
	}

	@GetMapping("/{slug}/opkomst")
	String count(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Locale language, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		head(gathering, language, model);
		model.addAttribute("attendance", this.reader.attendance(gathering.id()));
		return "agenda/attendance";
	}

	/** Where a QR code leads: to the line of the party, for who may see the list. */
	@GetMapping("/deur/{key}")
	String scan(@AuthenticationPrincipal SignedIn person, @PathVariable UUID key) {
		Door.Line line = this.door.line(key).orElseThrow(() -> new NotFound("No such ticket"));
		this.planning.require(person, line.slug());
		return lookedFor(line.slug(), line.number());
	}

}
