package nl.dorpel.contact;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import nl.dorpel.WebTest;
import nl.dorpel.account.People;
import nl.dorpel.network.MemberBook;
import nl.dorpel.network.Membership;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.MailState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Staff who come back on something, or do it in another order than usual.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class, AtTheDesk.class })
class SecondThoughtsTests {

	@Autowired
	AtTheDesk staff;

	@Autowired
	ContactDesk desk;

	@Autowired
	GivenRequests given;

	@Autowired
	MailLog mail;

	@Autowired
	MemberBook members;

	@Autowired
	People people;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	private final String email = UUID.randomUUID() + "@example.org";

	@Test
	void whoTakesASuspectSaysThatItIsMeant() {
		long olga = this.people.byEmail("beheerder@demo.example").orElseThrow().id();
		for (Consumer<Handling> act : List.<Consumer<Handling>>of(this.desk::take,
				(handling) -> this.desk.handOver(handling, olga))) {
			String address = UUID.randomUUID() + "@example.org";
			String reference = this.given.suspect(address, Suspicion.MANY_LINKS);
			this.staff.does(reference, act);
			assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
			assertThat(this.given.<Integer>read(reference, (request) -> request.matter().suspicions().size())).isZero();
			assertThat(mailTo(address)).extracting(MailLine::subject).singleElement().asString().contains(reference);
		}
	}

	@Test
	void whatIsSpamAlreadyIsNotTaken() {
		String reference = this.given.suspect(this.email, Suspicion.MANY_LINKS);
		this.staff.does(reference, this.desk::markSpam);
		assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> this.staff.does(reference, this.desk::take));
		assertThat(mailTo(this.email)).isEmpty();
	}

	@Test
	void anAnswerThatLiesOnTheTableStaysWhenTheRequestIsReopened() {
		String reference = this.staff.taken(this.given.question(this.email));
		this.staff.does(reference, (handling) -> this.desk.answer(handling, "Dat kan"));
		this.clock.advance(Duration.ofSeconds(20));
		this.staff.does(reference, this.desk::reopen);
		assertThat(mailTo(this.email).getFirst().state()).isEqualTo(MailState.CANCELLED);
		assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
		assertThat(this.given.<Boolean>read(reference, (request) -> request.answeredAt() == null)).isTrue();
	}

	@Test
	void anAnswerThatHasGoneIsStillAnAnswerWhenTheRequestIsReopened() {
		String reference = this.staff.taken(this.given.question(this.email));
		this.staff.does(reference, (handling) -> this.desk.answer(handling, "Dat kan"));
		this.clock.advance(OutTray.REGRET);
		this.staff.does(reference, this.desk::reopen);
		assertThat(mailTo(this.email).getFirst().state()).isEqualTo(MailState.WAITING);
		assertThat(this.given.<Boolean>read(reference, (request) -> request.answeredAt() == null)).isFalse();
	}

	@Test
	void aQuestionThatLiesOnTheTableDoesNotGoToASpammer() {
		String reference = this.staff.taken(this.given.question(this.email));
		this.staff.does(reference, (handling) -> this.desk.askBack(handling, "Welk huis?"));
		this.staff.does(reference, this.desk::markSpam);
		assertThat(mailTo(this.email).getFirst().state()).isEqualTo(MailState.CANCELLED);
	}

	@Test
	void anOlderMailIsNotTakenBackOnceTheRequestMovedOn() {
		String reference = this.staff.taken(this.given.join(this.email, MembershipKind.EXPERT, Set.of()));
		this.staff.does(reference, (handling) -> this.desk.askBack(handling, "Welk huis?"));
		long question = this.given.lastLine(reference);
		this.staff.does(reference, (handling) -> this.desk.note(handling, "Gebeld"));
		this.staff.does(reference, (handling) -> this.desk.accept(handling, null));
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> this.staff.does(reference, (handling) -> this.desk.takeBack(handling, question)));
		assertThat(this.given.state(reference)).isEqualTo(RequestState.DONE);
		assertThat(mailTo(this.email)).noneMatch((line) -> line.state() == MailState.CANCELLED);
	}

	@Test
	void acceptingOnceMoreCorrectsTheFirstTime() {
		String reference = this.staff.taken(this.given.join(this.email, MembershipKind.HOUSE, Set.of()));
		List<Long> houses = this.jdbc.sql("select id from house order by id limit 2").query(Long.class).list();
		this.staff.does(reference, (handling) -> this.desk.accept(handling, houses.getFirst()));
		this.staff.does(reference, this.desk::reopen);
		this.staff.does(reference, (handling) -> this.desk.accept(handling, houses.getLast()));
		assertThat(memberships()).singleElement()
			.satisfies((membership) -> assertThat(membership.house().id()).isEqualTo(houses.getLast()));
		assertThat(mailTo(this.email)).filteredOn((line) -> line.subject().startsWith("Je bent uitgenodigd"))
			.hasSize(1);
	}

	@Test
	void whoAsksTwiceIsTheSameThingOnce() {
		List<Long> houses = this.jdbc.sql("select id from house order by id limit 2").query(Long.class).list();
		String first = this.staff.taken(this.given.join(this.email, MembershipKind.HOUSE, Set.of()));
		String second = this.staff.taken(this.given.join(this.email, MembershipKind.HOUSE, Set.of()));
		this.staff.does(first, (handling) -> this.desk.accept(handling, houses.getFirst()));
		this.staff.does(second, (handling) -> this.desk.accept(handling, houses.getFirst()));
		assertThat(memberships()).hasSize(1);
		this.staff.does(second, this.desk::reopen);
		this.staff.does(second, (handling) -> this.desk.accept(handling, houses.getLast()));
		assertThat(memberships()).hasSize(2);
		this.staff.does(second, this.desk::reopen);
		this.staff.does(second, (handling) -> this.desk.accept(handling, houses.getFirst()));
		assertThat(memberships()).hasSize(1);
	}

	private List<Membership> memberships() {
		return this.members.of(this.people.byEmail(this.email).orElseThrow().id());
	}

	private List<MailLine> mailTo(String address) {
		return this.mail.latest(200).stream().filter((line) -> line.recipient().equals(address)).toList();
	}

}
