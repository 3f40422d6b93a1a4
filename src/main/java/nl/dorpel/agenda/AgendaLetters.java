package nl.dorpel.agenda;

import java.util.List;
import java.util.Locale;

import nl.dorpel.platform.mail.Enclosure;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.web.QrCode;
import nl.dorpel.platform.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The letters about a gathering. They never repeat what somebody typed but their name:
 * the form would otherwise send anybody's words to anybody.
 */
@Component
class AgendaLetters {

	private final CalendarFile calendar;

	private final WaitingList waiting;

	private final SiteAddress site;

	AgendaLetters(CalendarFile calendar, WaitingList waiting, SiteAddress site) {
		this.calendar = calendar;
		this.waiting = waiting;
		this.site = site;
	}

	/**
	 * @param email of the registration, which is not forgotten yet
	 * @param key which this letter alone holds
	 */
	Letter write(LetterKind kind, Registration registration, String email, RegistrationKey key) {
		Gathering gathering = registration.gathering();
		Locale language = Locale.of(registration.language());
		String prefix = registration.language().equals("en") ? "/en" : "";
		Letter letter = Letter.to(new MailAddress(email, registration.name()), language, kind.template())
			.with("title", gathering.title())
			.with("when", new When(gathering.startsAt(), gathering.endsAt(), language).text())
			.with("where", gathering.venue().line())
			.with("online", shown(gathering.venue().onlineLink(), registration))
			.with("people", registration.people())
			.with("state", registration.state().slug())
			.with("place", this.waiting.place(registration.id()))
			.with("until", until(registration, language))
			.with("others", this.waiting.othersOf(registration.id(), email))
			.with("reason", String.valueOf(gathering.cancelReason()))
			.with("report", report(prefix, gathering))
			.with("page", this.site.of(prefix + "/agenda/" + gathering.slug()))
			.with("link", this.site.of(prefix + "/agenda/aanmelding/" + key.text()));
		for (Enclosure enclosure : enclosures(kind, registration)) {
			letter = letter.enclosing(enclosure);
		}
		return letter;
	}

	/** Who has no seat does not get the way in. */
	private static String shown(@Nullable String link, Registration registration) {
		return (link != null && registration.state() == RegistrationState.SEATED) ? link : "";
	}

	private static String until(Registration registration, Locale language) {
		return (registration.offeredUntil() != null)
				? new When(registration.offeredUntil(), registration.offeredUntil(), language).moment() : "";
	}

	private String report(String prefix, Gathering gathering) {
		String link = gathering.reportLink();
		if (link == null) {
			return "";
		}
		return link.startsWith("/") ? this.site.of(prefix + link) : link;
	}

	private List<Enclosure> enclosures(LetterKind kind, Registration registration) {
		Gathering gathering = registration.gathering();
		Enclosure file = new Enclosure("agenda.ics", "text/calendar; charset=UTF-8; method=PUBLISH",
				this.calendar.of(gathering.title(), List.of(CalendarEntry.of(gathering))));
		boolean seated = registration.state() == RegistrationState.SEATED;
		return switch (kind) {
			case CONFIRMATION, CHANGE, GATHERING_CHANGE, REMINDER ->
				seated ? List.of(file, ticket(registration)) : List.of();
			case CANCELLATION -> List.of(file);
			case OFFER, LAPSE, NEEDS_REMINDER, FAREWELL, THANKS -> List.of();
		};
	}

	private Enclosure ticket(Registration registration) {
		return new Enclosure("deur.png", "image/png",
				QrCode.png(this.site.of("/agenda/deur/" + registration.doorKey())));
	}

}
