package nl.dorpel.account.own;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Involvement;
import nl.dorpel.account.LastAdministrator;
import nl.dorpel.account.OwnAccount;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.StaffTile;
import nl.dorpel.account.session.OpenSessions;
import nl.dorpel.account.session.SessionStart;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Mijn gegevens". Everything here is about who asks, so nobody can ask for another's.
 */
@Controller
@RequestMapping("/mijn")
@PreAuthorize("isAuthenticated()")
class OwnController {

	private final OwnAccount account;

	private final OwnData data;

	private final List<Involvement> involvements;

	private final List<StaffTile> tiles;

	private final OpenSessions sessions;

	private final SessionStart session;

	private final Farewell farewell;

	private final JsonMapper json;

	OwnController(OwnAccount account, OwnData data, List<Involvement> involvements, List<StaffTile> tiles,
			OpenSessions sessions, SessionStart session, Farewell farewell, JsonMapper json) {
		this.account = account;
		this.data = data;
		this.involvements = involvements;
		this.tiles = tiles;
		this.sessions = sessions;
		this.session = session;
		this.farewell = farewell;
		this.json = json;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("form", new DetailsForm(person.displayName(), person.language()));
		return page(person, request, model);
	}

	@PostMapping
	String change(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") DetailsForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(person, request, model);
		}
		this.account.rename(person.id(), form.name(), form.language());
		flash.addFlashAttribute("done", "account.own.changed");
		return "redirect:/mijn";
	}

	private String page(SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("parts",
				this.involvements.stream()
					.flatMap((involvement) -> involvement.partsOf(person.id()).stream())
					.toList());
		model.addAttribute("doors", doors(person));
		model.addAttribute("sessions", this.sessions.of(person.id(), request.getSession().getId()));
		return "account/own";
	}

	/** Staff have a page for their work; others find it here. */
	private List<StaffTile.Door> doors(SignedIn person) {
		return this.tiles.stream()
			.filter((tile) -> !person.isStaff() && !Collections.disjoint(tile.alsoFor(), person.roles()))
			.map(StaffTile.Door::to)
			.toList();
	}

	@PostMapping("/sessies/{handle}/einde")
	String endSession(@AuthenticationPrincipal SignedIn person, @PathVariable UUID handle, RedirectAttributes flash) {
		this.sessions.end(person.id(), handle);
		flash.addFlashAttribute("done", "account.own.ended");
		return "redirect:/mijn";
	}

	@GetMapping("/gegevens.json")
	ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedIn person) {
		byte[] everything = this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(this.data.of(person));
		String name = ContentDisposition.attachment().filename("dorpel-mijn-gegevens.json").build().toString();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, name)
			.body(everything);
	}

	@GetMapping("/afscheid")
	String askFarewell() {
		return "account/farewell";
	}

	@PostMapping("/afscheid")
	String sayFarewell(@AuthenticationPrincipal SignedIn person, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes flash) {
		try {
			this.farewell.say(person.id());
		}
		catch (LastAdministrator ex) {
			flash.addFlashAttribute("done", "account.farewell.last-administrator");
			return "redirect:/mijn/afscheid";
		}
		this.sessions.endAll(person.id());
		this.session.end(request, response);
		return "redirect:/?verwijderd";
	}

}
