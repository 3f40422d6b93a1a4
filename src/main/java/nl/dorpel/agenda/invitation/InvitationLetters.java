package nl.dorpel.agenda.invitation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.When;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Subscriptions;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.stereotype.Component;

/**
 * What stands in the letters to who is invited. The words of who runs the gathering go
 * along; they are a member of the network, and the letter names them.
 */
@Component
class InvitationLetters {

	private final InvitationKeys keys;

	private final Refusals refusals;

	private final Subscriptions subscriptions;

	private final SiteAddress site;

	InvitationLetters(InvitationKeys keys, Refusals refusals, Subscriptions subscriptions, SiteAddress site) {
		this.keys = keys;
		this.refusals = refusals;
		this.subscriptions = subscriptions;
		this.site = site;
	}

	/** With a key that this letter alone holds. */
	Letter write(InvitationLetter kind, GatheringInvitation invitation, String email) {
		Gathering gathering = invitation.gathering();
		Words words = invitation.words();
		Locale language = Locale.of(words.language());
		String prefix = words.language().equals("en") ? "/en" : "";
		GatheringInvitation from = invitation.passedOnFrom();
		return Letter.to(new MailAddress(email, invitation.name()), language, kind.template())
			.with("title", gathering.title())
			.with("when", new When(gathering.startsAt(), gathering.endsAt(), language).text())
			.with("where", gathering.venue().line())
			.with("by", Optional.ofNullable(invitation.invitedBy().name()).orElse(""))
			.with("from", (from != null && from.name() != null) ? from.name() : "")
			.with("message", paragraphs(words.message()))
			.with("answerBy", day(words, language))
			.with("reason", (gathering.cancelReason() != null) ? gathering.cancelReason() : "")
			.with("page", this.site.of(prefix + "/agenda/" + gathering.slug()))
			.with("link", this.site.of(prefix + "/agenda/uitnodiging/" + this.keys.cut(invitation.id()).text()))
			.unsubscribedAt(this.subscriptions.address(this.refusals, invitation.stopKey(), language));
	}

	/** With their lines: a greeting stands above a name. */
	private static List<List<String>> paragraphs(String text) {
		return Arrays.stream(text.split("\\n\\s*\\n", -1)).map((paragraph) -> paragraph.lines().toList()).toList();
	}

	private static String day(Words words, Locale language) {
		Instant day = words.answerBy().atStartOfDay(DutchTime.ZONE).toInstant();
		return new When(day, day, language).day();
	}

}
