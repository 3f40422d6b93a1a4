package nl.dorpel.contact;

import java.util.List;
import java.util.Locale;

import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.stereotype.Component;

/**
 * The letters about a request. Those to the person who asked never repeat the message:
 * the form would otherwise send anybody's words to anybody.
 */
@Component
class ContactLetters {

	private final SiteAddress site;

	ContactLetters(SiteAddress site) {
		this.site = site;
	}

	Letter received(ContactRequest request) {
		return letter(request, "contact/mail/received").with("until", AnswerTerm.until(request.receivedAt()))
			.with("time", new DutchTime());
	}

	Letter askingBack(ContactRequest request, String text, ReplyToken token) {
		String prefix = request.language().equals("en") ? "/en" : "";
		return letter(request, "contact/mail/question").with("paragraphs", paragraphs(text))
			.with("link", this.site.of(prefix + "/contact/antwoord/" + token.text()));
	}

	Letter answering(ContactRequest request, String text) {
		return letter(request, "contact/mail/answer").with("paragraphs", paragraphs(text));
	}

	Letter refusing(ContactRequest request, String reason) {
		return letter(request, "contact/mail/refusal").with("paragraphs", paragraphs(reason));
	}

	/** To who can answer it better: their answer goes straight to the person. */
	Letter forwarding(ContactRequest request, MailAddress house, String text) {
		Asked asked = asked(request);
		return Letter.to(house, Locale.of(request.language()), "contact/mail/forward")
			.answeredAt(new MailAddress(asked.email(), asked.name()))
			.with("reference", request.reference())
			.with("asker", asked.name())
			.with("email", asked.email())
			.with("paragraphs", paragraphs(text))
			.with("question", paragraphs(asked.message()));
	}

	Letter tellingWhere(ContactRequest request, String recipient) {
		return letter(request, "contact/mail/forwarded").with("recipient", recipient);
	}

	private static Letter letter(ContactRequest request, String template) {
		Asked asked = asked(request);
		return Letter.to(new MailAddress(asked.email(), asked.name()), Locale.of(request.language()), template)
			.with("reference", request.reference());
	}

	private static Asked asked(ContactRequest request) {
		return request.asked()
			.orElseThrow(() -> new NotPossibleNow("Of %s only what counts is left".formatted(request.reference())));
	}

	private static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
