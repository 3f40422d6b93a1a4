package nl.dorpel.agenda;

import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What staff and guests do with gatherings, past the pages, on a clock that is turned on.
 */
abstract class GuestsAndStaff {

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Seating seating;

	@Autowired
	Planning planning;

	@Autowired
	Keys keys;

	@Autowired
	Newcomers newcomers;

	@Autowired
	People people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@BeforeEach
	void asStaff() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("staff", "", "ROLE_STAFF"));
	}

	@AfterEach
	void asNobody() {
		SecurityContextHolder.clearContext();
	}

	SignedIn staff() {
		return this.people.find(this.newcomers.invited(Role.STAFF).id()).orElseThrow();
	}

	long signUp(Gathering gathering, Party party) {
		return this.keys.find(this.seating.signUp(gathering.slug(), party, RegistrationSource.SELF, null).text())
			.orElseThrow();
	}

	String state(long id) {
		return this.jdbc.sql("select state from registration where id = ?").param(id).query(String.class).single();
	}

}
