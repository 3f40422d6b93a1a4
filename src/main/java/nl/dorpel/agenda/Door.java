package nl.dorpel.agenda;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written down at the door. Sending the same twice, or two who tick the same
 * person, changes nothing.
 */
@Component
@PreAuthorize("isAuthenticated()")
public class Door {

	private final Gatherings gatherings;

	private final Registrations registrations;

	private final JdbcClient jdbc;

	private final Clock clock;

	Door(Gatherings gatherings, Registrations registrations, JdbcClient jdbc, Clock clock) {
		this.gatherings = gatherings;
		this.registrations = registrations;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * So many of a party are here; the last number counts.
	 * @return false if the party is on the list no longer, or not yet: nothing is written
	 * down
	 */
	@Transactional
	public boolean arrive(SignedIn by, String slug, int number, int howMany) {
		Registration registration = find(by, slug, number);
		if (!registration.isOnDoorList()) {
			return false;
		}
		registration.arrive(howMany, this.clock.instant());
		this.registrations.saveAndFlush(registration);
		return true;
	}

	/** A slip of the finger. */
	@Transactional
	public void undo(SignedIn by, String slug, int number) {
		Registration registration = find(by, slug, number);
		registration.notArrived();
		this.registrations.saveAndFlush(registration);
	}

	/** Somebody who had not signed up; there is always room to stand. */
	@Transactional
	public void walkIn(SignedIn by, String slug, Party party) {
		Gathering gathering = hold(by, slug);
		if (this.registrations.findByFormKey(party.formKey()).isEmpty()) {
			this.registrations
				.saveAndFlush(new Registration(gathering, party, RegistrationSource.DOOR, null, this.clock.instant())
					.arrivedUnannounced(this.clock.instant()));
			this.gatherings.saveAndFlush(gathering);
		}
	}

	/** The line that a QR code stands for. */
	public record Line(String slug, int number) {
	}

	@Transactional(readOnly = true)
	public Optional<Line> line(UUID doorKey) {
		return this.jdbc
			.sql("""
					select g.slug, r.number from registration r join gathering g on g.id = r.gathering_id where r.door_key = ?
					""")
			.param(doorKey)
			.query(Rows.as(Line.class))
			.optional();
	}

	private Registration find(SignedIn by, String slug, int number) {
		return this.registrations.findByGatheringIdAndNumber(hold(by, slug).id(), number)
			.orElseThrow(() -> new NotFound("No registration " + number));
	}

	/**
	 * @throws GatheringMovedOn if it was cancelled while somebody stood at the door
	 */
	private Gathering hold(SignedIn by, String slug) {
		Gathering gathering = this.gatherings.lock(slug)
			.filter((candidate) -> candidate.isRunBy(by))
			.orElseThrow(() -> new NotFound("No gathering " + slug));
		if (gathering.state() != GatheringState.PUBLISHED) {
			throw new GatheringMovedOn(slug);
		}
		return gathering;
	}

}
