package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.platform.web.DutchTime;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Invitations that no other test knows.
 */
@TestComponent
class GivenInvitations {

	private final Inviting inviting;

	private final GivenGatherings gatherings;

	private final Newcomers newcomers;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	GivenInvitations(Inviting inviting, GivenGatherings gatherings, Newcomers newcomers, People people, JdbcClient jdbc,
			Clock clock) {
		this.inviting = inviting;
		this.gatherings = gatherings;
		this.newcomers = newcomers;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	SignedIn staff() {
		return this.people.find(this.newcomers.invited(Role.STAFF).id()).orElseThrow();
	}

	static Addressee somebody() {
		return new Addressee("Stichting Proef", UUID.randomUUID() + "@proef.example", null);
	}

	/** An answer is hoped for in five days, with a reminder two days before. */
	Words words() {
		return new Words("Kom je ook?\n\nWe hebben soep.",
				LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE).plusDays(5), 2, "nl");
	}

	/** Somebody new, in the name of somebody who may. */
	long invited(Gathering gathering, Addressee to) {
		return invited(staff(), gathering, to);
	}

	long invited(SignedIn by, Gathering gathering, Addressee to) {
		as(() -> this.inviting.send(by, gathering.slug(), words(), List.of(to), List.of()));
		return this.jdbc.sql("select max(id) from gathering_invitation where email = ?")
			.param(to.email())
			.query(Long.class)
			.single();
	}

	/** Does something as somebody who is signed in. */
	void as(Runnable deed) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("staff", "", "ROLE_STAFF"));
		try {
			deed.run();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	List<String> subjects(Addressee to) {
		this.gatherings.doWhatIsDue();
		return this.jdbc.sql("select subject from mail where recipient = ? order by id")
			.param(to.email())
			.query(String.class)
			.list();
	}

	/** What stands in the last letter, as plain text. */
	String letter(Addressee to) {
		this.gatherings.doWhatIsDue();
		return this.jdbc.sql("select text from mail where recipient = ? order by id desc limit 1")
			.param(to.email())
			.query(String.class)
			.single();
	}

	/** The path of the link in the last letter. */
	String link(Addressee to) {
		return letter(to).replaceFirst("(?s).*(/agenda/uitnodiging/[\\w-]+).*", "$1");
	}

	String state(long id) {
		return this.jdbc.sql("select state from gathering_invitation where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	Long registration(long id) {
		return this.jdbc.sql("select registration_id from gathering_invitation where id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

}
