package nl.dorpel.agenda;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What who runs a gathering does for somebody who calls, and perhaps has no e-mail.
 */
@Component
@PreAuthorize("isAuthenticated()")
public class ByPhone {

	private final Gatherings gatherings;

	private final Registrations registrations;

	private final Seating seating;

	ByPhone(Gatherings gatherings, Registrations registrations, Seating seating) {
		this.gatherings = gatherings;
		this.registrations = registrations;
		this.seating = seating;
	}

	/**
	 * @throws NotFound if it is not theirs to run
	 * @throws SignUpRefused if nobody can sign up
	 */
	@Transactional
	public void signUp(SignedIn by, String slug, Party party) {
		lock(by, slug);
		this.seating.signUp(slug, party, RegistrationSource.PHONE, null);
	}

	/** They are told by mail where there is one. */
	@Transactional
	public void signOff(SignedIn by, String slug, int number) {
		this.seating.cancel(this.registrations.findByGatheringIdAndNumber(lock(by, slug).id(), number)
			.orElseThrow(() -> new NotFound("No registration " + number))
			.id());
	}

	private Gathering lock(SignedIn by, String slug) {
		return this.gatherings.lock(slug)
			.filter((gathering) -> gathering.isRunBy(by))
			.orElseThrow(() -> new NotFound("No gathering " + slug));
	}

}
