package nl.dorpel.account;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import nl.dorpel.WebTest;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who was invited and never came is not kept for ever.
 */
@WebTest
@Import(TestClock.class)
class UnusedInvitationsTests {

	@Autowired
	UnusedInvitations job;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Invitation invitation;

	@Autowired
	Accounts accounts;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	private Instant start;

	private Account account;

	@BeforeEach
	void somebodyInvited() {
		this.start = this.clock.instant();
		this.account = this.newcomers.invited(Role.MEMBER);
		invites(this.account);
	}

	private void invites(Account somebody) {
		this.transaction.executeWithoutResult(
				(status) -> this.invitation.send(this.accounts.findWithRoles(somebody.id()).orElseThrow()));
	}

	@Test
	void twelveMonthsLaterTheyAreForgotten() {
		runsAfter(12);
		assertThat(state(this.account)).isEqualTo("INVITED");
		this.clock.advance(Duration.ofSeconds(1));
		this.job.run();
		assertThat(state(this.account)).isEqualTo("DELETED");
	}

	@Test
	void whoWasInvitedAgainHasTwelveMonthsMore() {
		this.clock.set(monthsLater(6));
		invites(this.account);
		runsAfter(13);
		assertThat(state(this.account)).isEqualTo("INVITED");
	}

	@Test
	void whoCameStays() {
		this.people.enter(this.account.id());
		runsAfter(13);
		assertThat(state(this.account)).isEqualTo("ACTIVE");
	}

	@Test
	void whoCanGiveRolesStays() {
		Account administrator = this.newcomers.invited(Role.ADMIN);
		invites(administrator);
		runsAfter(13);
		assertThat(state(administrator)).isEqualTo("INVITED");
	}

	private void runsAfter(int months) {
		this.clock.set(monthsLater(months));
		this.job.run();
	}

	private Instant monthsLater(int months) {
		return OffsetDateTime.ofInstant(this.start, ZoneOffset.UTC).plusMonths(months).toInstant();
	}

	private String state(Account somebody) {
		return this.jdbc.sql("select state from account where id = ?")
			.param(somebody.id())
			.query(String.class)
			.single();
	}

}
