package nl.dorpel.contact;

import java.util.function.Consumer;

import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody of the staff who does what a test says, to the request as it is now.
 */
@TestComponent
public class AtTheDesk {

	private final ContactDesk desk;

	private final GivenRequests given;

	private final People people;

	AtTheDesk(ContactDesk desk, GivenRequests given, People people) {
		this.desk = desk;
		this.given = given;
		this.people = people;
	}

	/** Takes a request, and gives its reference back. */
	public String taken(String reference) {
		does(reference, this.desk::take);
		return reference;
	}

	public void does(String reference, Consumer<Handling> act) {
		asStaff((olga) -> act.accept(new Handling(olga, reference, this.given.version(reference))));
	}

	public void asStaff(Consumer<SignedIn> deed) {
		SignedIn olga = this.people.byEmail("beheerder@demo.example")
			.flatMap((account) -> this.people.find(account.id()))
			.orElseThrow();
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(olga, null, "ROLE_STAFF", "ROLE_ADMIN"));
		try {
			deed.accept(olga);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
