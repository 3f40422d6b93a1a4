package nl.dorpel.contact;

import java.util.UUID;

import nl.dorpel.Meanwhile;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.account.StaffDesk;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the requests of a colleague who is not there any more.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class, AtTheDesk.class })
class ColleaguesGoneTests {

	@Autowired
	AtTheDesk staff;

	@Autowired
	ContactDesk desk;

	@Autowired
	StaffDesk people;

	@Autowired
	Farewell farewell;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Replies replies;

	@Autowired
	GivenRequests given;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private final String email = UUID.randomUUID() + "@example.org";

	private Account colleague;

	private String taken;

	private String waiting;

	private String done;

	@BeforeEach
	void aColleagueWithWork() {
		this.colleague = this.newcomers.invited(Role.STAFF);
		this.taken = theirs();
		this.done = theirs();
		this.staff.does(this.done, (handling) -> this.desk.close(handling, null));
		this.waiting = theirs();
		this.staff.does(this.waiting, (handling) -> this.desk.askBack(handling, "Welk huis?"));
	}

	private String theirs() {
		String reference = this.given.question(this.email);
		this.staff.does(reference, (handling) -> this.desk.handOver(handling, this.colleague.id()));
		return reference;
	}

	@Test
	void whoLeavesLeavesTheirRequestsToWhoeverTakesThem() {
		this.farewell.say(this.colleague.id());
		assertIsNobodys(this.taken);
		assertIsNobodys(this.waiting);
		assertThat(this.given.state(this.done)).isEqualTo(RequestState.DONE);
	}

	@Test
	void nothingIsHandedToWhoIsLeavingAtThatMoment() throws Exception {
		String reference = this.given.question(this.email);
		boolean handed = new Meanwhile(this.transaction, this.jdbc).during(() -> this.farewell.say(this.colleague.id()),
				() -> hands(reference));
		assertThat(handed).isFalse();
		assertThat(this.given.state(reference)).isEqualTo(RequestState.NEW);
	}

	private boolean hands(String reference) {
		try {
			this.staff.does(reference, (handling) -> this.desk.handOver(handling, this.colleague.id()));
			return true;
		}
		catch (UnknownChoice ex) {
			return false;
		}
	}

	@Test
	void aReplyToTheirQuestionIsReceived() {
		this.farewell.say(this.colleague.id());
		String letter = this.newcomers.lastLetterTo(this.email).text();
		String token = letter.replaceFirst("(?s).*/contact/antwoord/(\\S+).*", "$1");
		assertThat(this.replies.receive(token, "De Brink")).isTrue();
		assertThat(this.given.state(this.waiting)).isEqualTo(RequestState.NEW);
		assertThat(this.given.<String>read(this.waiting, (request) -> request.history().getLast().text()))
			.isEqualTo("De Brink");
	}

	@Test
	void whoIsBlockedDoesSoToo() {
		this.staff.asStaff((olga) -> this.people.deactivate(olga, this.colleague));
		assertIsNobodys(this.taken);
		assertIsNobodys(this.waiting);
		this.staff.taken(this.taken);
		assertThat(this.given.state(this.taken)).isEqualTo(RequestState.TAKEN);
	}

	@Test
	void whatWasSpamComesBackToNobody() {
		String spam = theirs();
		this.staff.does(spam, this.desk::markSpam);
		this.farewell.say(this.colleague.id());
		this.staff.does(spam, this.desk::notSpam);
		assertThat(this.given.state(spam)).isEqualTo(RequestState.NEW);
	}

	private void assertIsNobodys(String reference) {
		assertThat(this.given.state(reference)).isEqualTo(RequestState.NEW);
		assertThat(this.given.<Boolean>read(reference, (request) -> request.takenBy() == null)).isTrue();
		assertThat(this.given.<LineKind>read(reference, (request) -> request.history().getLast().kind()))
			.isEqualTo(LineKind.PUT_BACK);
	}

}
