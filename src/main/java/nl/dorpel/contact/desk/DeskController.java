package nl.dorpel.contact.desk;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.RequestKind;

@Controller
@PreAuthorize("hasRole('STAFF')")
class DeskController {

	private final RequestList list;

	DeskController(RequestList list) {
		this.list = list;
	}

	@GetMapping("/beheer/contactverzoeken")
	String list(@AuthenticationPrincipal SignedIn staff, @RequestParam(defaultValue = "nieuw") String stapel,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String soort,
			@RequestParam(defaultValue = "") String leeftijd, @RequestParam(defaultValue = "1") int pagina,
			Model model) {
		Sift sift = Sift.of(stapel, q, soort, leeftijd, pagina);
		List<RequestLine> lines = this.list.find(sift, staff.id());
		int total = lines.isEmpty() ? 0 : lines.getFirst().total();
		model.addAttribute("sift", sift);
		model.addAttribute("lines", lines);
		model.addAttribute("total", total);
		model.addAttribute("pages", (total + RequestList.PER_PAGE - 1) / RequestList.PER_PAGE);
		model.addAttribute("piles", this.list.piles(staff.id()));
		model.addAttribute("kinds", RequestKind.values());
		model.addAttribute("ages", Age.values());
		return "contact/desk/list";
	}

}
