package nl.dorpel.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.NotYours;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.SiteAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who runs a gathering together: asked by mail, and running it from the moment they say
 * yes. There is always somebody left who does.
 */
@Component
@PreAuthorize("isAuthenticated()")
public class Facilitators {

	private final Gatherings gatherings;

	private final FacilitatorInvitations invitations;

	private final People people;

	private final Outbox outbox;

	private final AuditLog audit;

	private final SiteAddress site;

	Facilitators(Gatherings gatherings, FacilitatorInvitations invitations, People people, Outbox outbox,
			AuditLog audit, SiteAddress site) {
		this.gatherings = gatherings;
		this.invitations = invitations;
		this.people = people;
		this.outbox = outbox;
		this.audit = audit;
		this.site = site;
	}

	/**
	 * Asks somebody to run it as well. Whether an address has an account is told to that
	 * address alone: its letter says how to join.
	 * @param handOver whether they are to do it instead of who asks
	 * @return false if they run it already; nothing has been done then
	 */
	@Transactional
	public boolean invite(SignedIn by, String slug, String email, boolean handOver) {
		Gathering gathering = lock(slug, by);
		if (gathering.facilitators().stream().anyMatch((one) -> email.equalsIgnoreCase(one.email()))) {
			return false;
		}
		this.people.keep(by.id());
		this.invitations.ask(gathering.id(), email, handOver ? by.id() : null);
		this.outbox.post(letter(by, gathering, email, handOver));
		this.audit.write(by.id(), "agenda.audit.facilitator-asked", subject(gathering), "");
		return true;
	}

	private Letter letter(SignedIn by, Gathering gathering, String email, boolean handOver) {
		Optional<Account> known = this.people.byEmail(email);
		String language = known.map(Account::language).orElse(by.language());
		String prefix = language.equals("en") ? "/en" : "";
		String name = known.map(Account::name).orElse(null);
		return Letter.to(new MailAddress(email, name), Locale.of(language), "agenda/mail/run-invitation")
			.with("by", by.displayName())
			.with("title", gathering.title())
			.with("when", new When(gathering.startsAt(), gathering.endsAt(), Locale.of(language)).text())
			.with("instead", handOver)
			.with("known", known.isPresent())
			.with("join", this.site.of(prefix + "/contact/aansluiten"))
			.with("link", this.site.of(prefix + "/mijn/organiseren"));
	}

	@Transactional
	public void withdraw(SignedIn by, String slug, long invitationId) {
		this.invitations.withdraw(lock(slug, by).id(), invitationId);
	}

	/**
	 * Says yes. Who handed it over does not run it any more.
	 * @return the slug of the gathering; empty if nobody asks them, or not any more
	 */
	@Transactional
	public Optional<String> accept(SignedIn person, long invitationId) {
		return this.invitations.gatheringOf(invitationId, person.email())
			.flatMap(this.gatherings::lock)
			.flatMap((gathering) -> this.invitations.answer(invitationId, person.email())
				.map((asked) -> come(person, gathering, asked.insteadOfId())));
	}

	private String come(SignedIn person, Gathering gathering, @Nullable Long insteadOf) {
		gathering.giveTo(this.people.keep(person.id()));
		gathering.facilitators()
			.stream()
			.filter((one) -> one.id().equals(insteadOf) && one.id() != person.id())
			.findFirst()
			.ifPresent(gathering::takeFrom);
		this.gatherings.saveAndFlush(gathering);
		this.audit.write(person.id(), "agenda.audit.facilitator-came", subject(gathering), "");
		return gathering.slug();
	}

	@Transactional
	public void decline(SignedIn person, long invitationId) {
		this.invitations.answer(invitationId, person.email());
	}

	/**
	 * Somebody does not run it any more, if they still do. That is theirs to say, and for
	 * staff.
	 * @throws LastFacilitator if nobody would be left
	 */
	@Transactional
	public void leave(SignedIn by, String slug, UUID who) {
		Gathering gathering = lock(slug, by);
		gathering.facilitators()
			.stream()
			.filter((one) -> one.publicId().equals(who))
			.findFirst()
			.ifPresent((one) -> takeOff(by, gathering, one));
	}

	private void takeOff(SignedIn by, Gathering gathering, Account leaves) {
		if (leaves.id() != by.id() && !by.isStaff()) {
			throw new NotYours("Everybody leaves by themselves");
		}
		gathering.takeFrom(leaves);
		this.gatherings.saveAndFlush(gathering);
		this.audit.write(by.id(), "agenda.audit.facilitator-left", subject(gathering), "");
	}

	private Gathering lock(String slug, SignedIn by) {
		return this.gatherings.lock(slug)
			.filter((gathering) -> gathering.isRunBy(by))
			.orElseThrow(() -> new NotFound("No gathering " + slug));
	}

	private static String subject(Gathering gathering) {
		return "gathering:" + gathering.id();
	}

}
