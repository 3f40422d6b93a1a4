package nl.dorpel.account.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.Blocked;
import nl.dorpel.account.EmailTaken;
import nl.dorpel.account.LastAdministrator;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.account.StaffDesk;
import nl.dorpel.account.factor.SecondFactors;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/beheer/mensen")
@PreAuthorize("hasRole('STAFF')")
class PeopleController {

	private static final int MOST_PAGES = 10_000;

	private final PeopleList list;

	private final StaffDesk desk;

	private final AuditLog audit;

	private final SecondFactors factors;

	PeopleController(PeopleList list, StaffDesk desk, AuditLog audit, SecondFactors factors) {
		this.list = list;
		this.desk = desk;
		this.audit = audit;
		this.factors = factors;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Role rol,
			@RequestParam(defaultValue = "1") int pagina, Model model) {
		int page = Math.clamp(pagina, 1, MOST_PAGES);
		List<PeopleList.Line> lines = this.list.find(q.strip(), rol, page);
		int total = lines.isEmpty() ? 0 : lines.getFirst().total();
		model.addAttribute("lines", lines);
		model.addAttribute("total", total);
		model.addAttribute("q", q);
		model.addAttribute("rol", rol);
		model.addAttribute("roles", Role.values());
		model.addAttribute("page", page);
		model.addAttribute("pages", (total + PeopleList.PER_PAGE - 1) / PeopleList.PER_PAGE);
		return "account/people";
	}

	@GetMapping("/uitnodigen")
	String askInvitation(@AuthenticationPrincipal SignedIn staff, Model model) {
		InvitationForm form = new InvitationForm(null, null, "nl", Set.of(Role.MEMBER));
		model.addAttribute("form", form);
		return invitation(staff, form, model);
	}

	@PostMapping("/uitnodigingen")
	String invite(@AuthenticationPrincipal SignedIn staff, @Valid @ModelAttribute("form") InvitationForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		if (!errors.hasErrors()) {
			try {
				Account account = this.desk.invite(staff, form.address(), form.name(), form.language(), form.roles());
				flash.addFlashAttribute("done", "account.invite.done");
				return "redirect:/beheer/mensen/" + account.publicId();
			}
			catch (EmailTaken ex) {
				errors.rejectValue("email", "account.invite.just-now");
			}
			catch (Blocked ex) {
				errors.rejectValue("email", "account.invite.blocked");
			}
		}
		return invitation(staff, form, model);
	}

	private String invitation(SignedIn staff, InvitationForm form, Model model) {
		model.addAttribute("choices", choices(staff, form.roles()));
		return "account/invite";
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn staff, @PathVariable UUID id, Model model) {
		Account account = find(id);
		model.addAttribute("account", account);
		model.addAttribute("powerless", account.roles().stream().anyMatch((role) -> !StaffDesk.mayGive(staff, role)));
		model.addAttribute("choices", choices(staff, account.roles()));
		model.addAttribute("roles", account.roles().stream().sorted().toList());
		model.addAttribute("factors", this.factors.of(account.id()));
		model.addAttribute("history", this.audit.about("account:" + account.id()));
		return "account/person";
	}

	/**
	 * @param versie of the account as they saw it
	 */
	@PostMapping("/{id}/rollen")
	Object giveRoles(@AuthenticationPrincipal SignedIn staff, @PathVariable UUID id, @RequestParam int versie,
			@RequestParam(required = false) @Nullable Set<Role> rollen, Model model, RedirectAttributes flash) {
		Set<Role> roles = (rollen != null) ? rollen : Set.of();
		try {
			return act(id, flash, "account.person.roles-done",
					(desk, account) -> desk.giveRoles(staff, account, versie, roles));
		}
		catch (ConcurrencyFailureException ex) {
			return conflict(show(staff, id, model), choices(staff, roles), model);
		}
	}

	/** What they chose, on the page as it is now. */
	private static ModelAndView conflict(String view, List<RoleChoice> chosen, Model model) {
		model.addAttribute("choices", chosen);
		model.addAttribute("conflict", true);
		return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
	}

	@PostMapping("/{id}/uitnodigingen")
	String inviteAgain(@AuthenticationPrincipal SignedIn staff, @PathVariable UUID id, RedirectAttributes flash) {
		boolean invited = this.desk.inviteAgain(staff, find(id));
		flash.addFlashAttribute("done", invited ? "account.invite.done" : "account.person.been-in");
		return "redirect:/beheer/mensen/" + id;
	}

	@PostMapping("/{id}/blokkade")
	String deactivate(@AuthenticationPrincipal SignedIn staff, @PathVariable UUID id, RedirectAttributes flash) {
		return act(id, flash, "account.person.deactivated", (desk, account) -> desk.deactivate(staff, account));
	}

	@PostMapping("/{id}/blokkade/einde")
	String reactivate(@AuthenticationPrincipal SignedIn staff, @PathVariable UUID id, RedirectAttributes flash) {
		return act(id, flash, "account.person.reactivated", (desk, account) -> desk.reactivate(staff, account));
	}

	private String act(UUID id, RedirectAttributes flash, String done, BiConsumer<StaffDesk, Account> action) {
		try {
			action.accept(this.desk, find(id));
			flash.addFlashAttribute("done", done);
		}
		catch (LastAdministrator ex) {
			flash.addFlashAttribute("done", "account.person.last-administrator");
		}
		return "redirect:/beheer/mensen/" + id;
	}

	private Account find(UUID id) {
		return this.desk.find(id).orElseThrow(() -> new NotFound("No account " + id));
	}

	private static List<RoleChoice> choices(SignedIn staff, Set<Role> chosen) {
		return Arrays.stream(Role.values())
			.filter((role) -> StaffDesk.mayGive(staff, role))
			.map((role) -> new RoleChoice(role.name(), "account.role." + role.slug(), chosen.contains(role)))
			.toList();
	}

}
