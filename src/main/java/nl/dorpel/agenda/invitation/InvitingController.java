package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringState;
import nl.dorpel.agenda.Planning;
import nl.dorpel.agenda.When;
import nl.dorpel.network.Organisations;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The invitations to a gathering, for who runs it.
 */
@Controller
@RequestMapping("/agenda/{slug}/uitnodigingen")
@PreAuthorize("isAuthenticated()")
class InvitingController {

	private final Planning planning;

	private final Agenda agenda;

	private final Inviting inviting;

	private final InvitationList list;

	private final InviteChoices choices;

	private final Organisations organisations;

	private final MessageSource messages;

	private final Validator validator;

	private final Clock clock;

	InvitingController(Planning planning, Agenda agenda, Inviting inviting, InvitationList list, InviteChoices choices,
			Organisations organisations, MessageSource messages, Validator validator, Clock clock) {
		this.planning = planning;
		this.agenda = agenda;
		this.inviting = inviting;
		this.list = list;
		this.choices = choices;
		this.organisations = organisations;
		this.messages = messages;
		this.validator = validator;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		List<InvitationList.Line> lines = this.list.of(gathering.id());
		model.addAttribute("lines", lines);
		model.addAttribute("counts", InvitationList.Counts.of(lines));
		model.addAttribute("seats", this.agenda.seats(gathering.id()));
		head(gathering, model);
		return "agenda/invitation/list";
	}

	private void head(Gathering gathering, Model model) {
		model.addAttribute("slug", gathering.slug());
		model.addAttribute("name", gathering.title());
		model.addAttribute("fictitious", gathering.fictitious());
		model.addAttribute("open", isOpen(gathering));
		model.addAttribute("when", new When(gathering.startsAt(), gathering.endsAt(), LocaleContextHolder.getLocale()));
	}

	private boolean isOpen(Gathering gathering) {
		return gathering.state() == GatheringState.PUBLISHED && this.clock.instant().isBefore(gathering.startsAt());
	}

	@GetMapping("/nieuw")
	String blank(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, Locale language, Model model) {
		Gathering gathering = this.planning.require(person, slug);
		if (!isOpen(gathering)) {
			return "redirect:/agenda/" + slug + "/uitnodigingen";
		}
		String text = this.messages.getMessage("agenda.invite.text.default",
				new Object[] { gathering.title(), person.displayName() }, language);
		return form(gathering,
				InviteForm.empty(text, gathering.startsAt(), this.clock.instant(), language.getLanguage()), model);
	}

	private String form(Gathering gathering, InviteForm form, Model model) {
		head(gathering, model);
		model.addAttribute("form", form);
		this.choices.addTo(model, gathering.id(), form);
		return "agenda/invitation/invite";
	}

	/**
	 * @param zoek looks for other organisations, and keeps what was typed and chosen
	 */
	@PostMapping
	String send(@AuthenticationPrincipal SignedIn person, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String zoek, @ModelAttribute("form") InviteForm form,
			BindingResult errors, Model model, RedirectAttributes flash) {
		Gathering gathering = this.planning.require(person, slug);
		if (!isOpen(gathering)) {
			return "redirect:/agenda/" + slug + "/uitnodigingen";
		}
		if (zoek == null) {
			this.validator.validate(form, errors);
			form.check(gathering.startsAt(), this.clock.instant(), errors);
			if (!errors.hasErrors() && send(person, slug, form, errors, flash)) {
				return "redirect:/agenda/" + slug + "/uitnodigingen";
			}
		}
		return form(gathering, form, model);
	}

	private boolean send(SignedIn person, String slug, InviteForm form, BindingResult errors,
			RedirectAttributes flash) {
		List<Addressee> chosen = form.chosen().isEmpty() ? List.of()
				: this.organisations.findBySlugInOrderById(form.chosen())
					.stream()
					.filter((organisation) -> organisation.email() != null)
					.map(Addressee::of)
					.toList();
		try {
			int sent = this.inviting.send(person, slug, form.words(), form.named().stream().toList(), chosen);
			flash.addFlashAttribute("sent", sent);
			return true;
		}
		catch (AlreadyInvited ex) {
			errors.rejectValue("email", "agenda.invite.already");
		}
		catch (WantsNoInvitations ex) {
			errors.rejectValue("email", "agenda.invite.refuses");
		}
		catch (TooManyInvitations ex) {
			errors.reject("agenda.invite.too-many", new Object[] { Inviting.MOST_A_DAY, ex.left() }, null);
		}
		catch (InvitationClosed ex) {
			errors.reject("agenda.invite.not-now");
		}
		return false;
	}

	@PostMapping("/{id:\\d{1,18}}/intrekking")
	String withdraw(@AuthenticationPrincipal SignedIn person, @PathVariable String slug, @PathVariable long id,
			RedirectAttributes flash) {
		boolean done = this.inviting.withdraw(person, slug, id);
		flash.addFlashAttribute("done", done ? "agenda.invite.withdrawn" : "agenda.invite.answered-meanwhile");
		return "redirect:/agenda/" + slug + "/uitnodigingen";
	}

}
