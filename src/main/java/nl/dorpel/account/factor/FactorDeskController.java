package nl.dorpel.account.factor;

import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.StaffDesk;
import nl.dorpel.platform.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FactorDeskController {

	private final StaffDesk staff;

	private final FactorDesk desk;

	FactorDeskController(StaffDesk staff, FactorDesk desk) {
		this.staff = staff;
		this.desk = desk;
	}

	@PostMapping("/beheer/mensen/{id}/tweede-stap/einde")
	String reset(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, RedirectAttributes flash) {
		Account account = this.staff.find(id).orElseThrow(() -> new NotFound("No account " + id));
		this.desk.reset(administrator, account.id());
		flash.addFlashAttribute("done", "account.person.factor-reset");
		return "redirect:/beheer/mensen/" + id;
	}

}
