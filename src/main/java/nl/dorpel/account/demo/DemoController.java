package nl.dorpel.account.demo;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.session.SessionStart;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.ReadableMail;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Profile("demo")
class DemoController {

	private static final int MAILS = 50;

	private final Personas personas;

	private final People people;

	private final SessionStart session;

	private final MailLog mail;

	private final SiteAddress site;

	DemoController(Personas personas, People people, SessionStart session, MailLog mail, SiteAddress site) {
		this.personas = personas;
		this.people = people;
		this.session = session;
		this.mail = mail;
		this.site = site;
	}

	@GetMapping("/demo")
	String list(Model model) {
		model.addAttribute("personas", this.personas.all());
		return "account/demo";
	}

	@PostMapping("/demo/inloggen")
	String enter(@RequestParam String persona, HttpServletRequest request, HttpServletResponse response) {
		long id = this.personas.account(persona)
			.map(Account::id)
			.orElseThrow(() -> new NotFound("No persona " + persona));
		this.session.begin(this.people.enter(id), request, response);
		return "redirect:/mijn";
	}

	@GetMapping("/demo/post")
	String post(Model model) {
		model.addAttribute("mails", this.mail.latest(MAILS));
		return "account/demo-post";
	}

	@GetMapping("/demo/post/{id}")
	String letter(@PathVariable UUID id, Model model) {
		ReadableMail found = this.mail.find(id).orElseThrow(() -> new NotFound("No mail " + id));
		model.addAttribute("mail", found);
		model.addAttribute("lines", MailText.of(found.text(), this.site.url()));
		return "account/demo-letter";
	}

}
