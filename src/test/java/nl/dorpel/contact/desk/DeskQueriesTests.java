package nl.dorpel.contact.desk;

import java.util.List;
import java.util.UUID;

import nl.dorpel.QueryCounter;
import nl.dorpel.WebTest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists take as many queries for one request as for many.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class DeskQueriesTests {

	@Autowired
	RequestList list;

	@Autowired
	RequestFile file;

	@Autowired
	Figures figures;

	@Autowired
	GivenRequests given;

	@Autowired
	QueryCounter queries;

	@BeforeEach
	void signIn() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("x", "", "ROLE_STAFF"));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void theListTakesTwoTheRequestFourAndTheFiguresThree() {
		String email = UUID.randomUUID() + "@example.org";
		String reference = List.of(this.given.question(email), this.given.question(email), this.given.question(email))
			.getLast();
		Sift all = Sift.of("open", "", "", "", 1);
		assertThat(this.list.find(all, 1)).hasSizeGreaterThan(2);
		assertThat(this.queries.during(() -> this.list.find(all, 1))).hasSize(1);
		assertThat(this.queries.during(() -> this.list.piles(1))).hasSize(1);
		assertThat(this.queries.during(() -> this.file.open(reference))).hasSize(4);
		assertThat(this.queries.during(() -> this.figures.board())).hasSize(3);
	}

}
