package nl.dorpel.contact;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import nl.dorpel.WebTest;
import nl.dorpel.account.AuditLog;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.account.SignedIn;
import nl.dorpel.network.MemberBook;
import nl.dorpel.network.Membership;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.MailState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What staff do with requests, with its mail, on a real database.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ContactDeskTests {

	@Autowired
	ContactDesk desk;

	@Autowired
	GivenRequests given;

	@Autowired
	MailLog mail;

	@Autowired
	AuditLog audit;

	@Autowired
	People people;

	@Autowired
	MemberBook members;

	@Autowired
	Topics topics;

	@Autowired
	TestClock clock;

	@Test
	void anAnswerGoesAfterThirtySecondsToWhoAsked() {
		String reference = taken(this.given.question("anna@example.org"));
		act(reference,
				(handling) -> this.desk.answer(handling, "Dat kan.\n\n<b>Bel</b> het huis.\r\nBcc: x@example.org"));
		assertThat(this.given.state(reference)).isEqualTo(RequestState.DONE);
		MailLine answer = mailTo("anna@example.org").getFirst();
		assertThat(answer.subject()).isEqualTo("Antwoord op je bericht (" + reference + ")");
		assertThat(answer.nextAttempt()).isEqualTo(this.clock.instant().plus(OutTray.REGRET));
		assertThat(this.mail.find(answer.id()).orElseThrow().text()).contains("Dat kan.", "<b>Bel</b> het huis.");
		assertThat(this.mail.find(answer.id()).orElseThrow().html()).contains("&lt;b&gt;Bel&lt;/b&gt;");
	}

	@Test
	void anAnswerIsTakenBackAndItsTextIsStillThere() {
		String reference = taken(this.given.question("bram@example.org"));
		act(reference, (handling) -> this.desk.answer(handling, "Dat kan"));
		this.clock.advance(Duration.ofSeconds(29));
		String text = asStaff(() -> this.desk.takeBack(handling(reference), this.given.lastLine(reference)));
		assertThat(text).isEqualTo("Dat kan");
		assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
		assertThat(mailTo("bram@example.org")).first()
			.satisfies((line) -> assertThat(line.state()).isEqualTo(MailState.CANCELLED));
	}

	@Test
	void afterThirtySecondsAnAnswerIsNotTakenBack() {
		String reference = taken(this.given.question("cor@example.org"));
		act(reference, (handling) -> this.desk.answer(handling, "Dat kan"));
		this.clock.advance(OutTray.REGRET);
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> asStaff(() -> this.desk.takeBack(handling(reference), this.given.lastLine(reference))));
		assertThat(mailTo("cor@example.org").getFirst().state()).isEqualTo(MailState.WAITING);
		assertThat(this.given.state(reference)).isEqualTo(RequestState.DONE);
	}

	@Test
	void twoWhoAnswerAtTheSameMomentSendOneMail() throws Exception {
		for (int round = 0; round < 5; round++) {
			String email = "twee" + round + "@example.org";
			String reference = taken(this.given.question(email));
			Handling seen = handling(reference);
			CyclicBarrier together = new CyclicBarrier(2);
			Callable<Boolean> answer = () -> asStaff(() -> {
				together.await();
				try {
					this.desk.answer(seen, "Van " + Thread.currentThread());
					return true;
				}
				catch (ChangedMeanwhile ex) {
					return false;
				}
			});
			try (var threads = Executors.newFixedThreadPool(2)) {
				List<Future<Boolean>> done = threads.invokeAll(List.of(answer, answer));
				assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
			}
			assertThat(mailTo(email)).filteredOn((line) -> line.subject().startsWith("Antwoord")).hasSize(1);
		}
	}

	@Test
	void whoLookedAtAnOlderVersionIsTold() {
		String reference = this.given.question("dirk@example.org");
		Handling seen = handling(reference);
		act(reference, this.desk::take);
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> asStaff(() -> this.desk.note(seen, "Ik pak deze")));
	}

	@Test
	void everyActRaisesTheVersionAndLeavesALine() {
		String reference = this.given.question("els@example.org");
		List<Consumer<Handling>> acts = List.of(this.desk::take, (handling) -> this.desk.note(handling, "Gebeld"),
				(handling) -> this.desk.handOver(handling, staff("beheerder").id()),
				(handling) -> this.desk.askBack(handling, "Welk huis?"),
				(handling) -> this.desk.forward(handling, "De Brink", "brink@example.org", "Voor jullie"),
				this.desk::reopen, (handling) -> this.desk.close(handling, null), this.desk::reopen,
				(handling) -> this.desk.refuse(handling, "Dit hoort niet bij ons"), this.desk::reopen,
				this.desk::markSpam, this.desk::notSpam);
		for (Consumer<Handling> act : acts) {
			int before = this.given.version(reference);
			act(reference, act);
			assertThat(this.given.version(reference)).isGreaterThan(before);
		}
		assertThat(this.audit.about("contact_request:" + this.given.id(reference))).hasSize(acts.size())
			.first()
			.satisfies((line) -> assertThat(line.act()).isEqualTo("contact.line.not-spam"));
		assertThat(mailTo("els@example.org")).extracting(MailLine::subject)
			.anyMatch((subject) -> subject.startsWith("We hebben nog een vraag"))
			.anyMatch((subject) -> subject.startsWith("Je vraag is doorgestuurd"))
			.anyMatch((subject) -> subject.startsWith("Over je bericht"));
	}

	@Test
	void aForwardedQuestionIsAnsweredStraightToWhoAsked() {
		String reference = taken(this.given.question("fien@example.org"));
		act(reference, (handling) -> this.desk.forward(handling, "De Brink", "brink2@example.org", "Voor jullie"));
		MailLine forwarded = mailTo("brink2@example.org").getFirst();
		assertThat(this.mail.find(forwarded.id()).orElseThrow().replyTo()).isEqualTo("fien@example.org");
		assertThat(this.mail.find(forwarded.id()).orElseThrow().text()).contains("Voor jullie", "gratis lenen");
		asStaff(() -> this.desk.takeBack(handling(reference), this.given.lastLine(reference)));
		assertThat(mailTo("brink2@example.org").getFirst().state()).isEqualTo(MailState.CANCELLED);
		assertThat(mailTo("fien@example.org").getFirst().state()).isEqualTo(MailState.CANCELLED);
	}

	@Test
	void whoIsAcceptedHasAnAccountAMembershipAndAnInvitation() {
		Topic loneliness = this.topics.findBySlug("eenzaamheid").orElseThrow();
		String reference = taken(this.given.join("gijs@example.org", MembershipKind.EXPERT, Set.of(loneliness)));
		act(reference, (handling) -> this.desk.accept(handling, null));
		long account = this.people.byEmail("gijs@example.org").orElseThrow().id();
		assertThat(this.people.find(account).orElseThrow().roles()).containsExactly(Role.MEMBER);
		Membership membership = this.members.of(account).getFirst();
		assertThat(membership.kind()).isEqualTo(MembershipKind.EXPERT);
		assertThat(membership.topics()).extracting(Topic::slug).containsExactly("eenzaamheid");
		assertThat(mailTo("gijs@example.org")).extracting(MailLine::subject)
			.contains("Je bent uitgenodigd voor Dorpel");
		assertThat(this.given.state(reference)).isEqualTo(RequestState.DONE);
	}

	@Test
	void acceptingTwiceMakesOneMembership() {
		String reference = taken(this.given.join("hans@example.org", MembershipKind.HOUSE, Set.of()));
		Handling seen = handling(reference);
		asStaff(() -> this.desk.accept(seen, null));
		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> asStaff(() -> this.desk.accept(seen, null)));
		assertThat(this.members.of(this.people.byEmail("hans@example.org").orElseThrow().id())).hasSize(1)
			.first()
			.satisfies((membership) -> assertThat(membership.name()).isEqualTo("De Brink"));
	}

	@Test
	void theConfirmationGoesOnceHoweverOftenSomebodyDoubts() {
		String suspect = this.given.suspect("karel@example.org", Suspicion.MANY_LINKS);
		assertThat(mailTo("karel@example.org")).isEmpty();
		List.<Consumer<Handling>>of(this.desk::notSpam, this.desk::markSpam, this.desk::notSpam)
			.forEach((doubt) -> act(suspect, doubt));
		assertThat(mailTo("karel@example.org")).hasSize(1);
	}

	@Test
	void nothingIsHandedToWhoIsNoColleague() {
		String reference = taken(this.given.question("ine@example.org"));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> act(reference, (handling) -> this.desk.handOver(handling, staff("redacteur").id())));
	}

	@Test
	void onlyStaffDoThis() {
		String reference = this.given.question("jet@example.org");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("redacteur", Executors.callable(() -> this.desk.take(handling(reference)))));
		assertThat(this.given.state(reference)).isEqualTo(RequestState.NEW);
	}

	private String taken(String reference) {
		act(reference, this.desk::take);
		return reference;
	}

	private void act(String reference, Consumer<Handling> deed) {
		asStaff(() -> deed.accept(handling(reference)));
	}

	private Handling handling(String reference) {
		return new Handling(staff("lsa-medewerker"), reference, this.given.version(reference));
	}

	private List<MailLine> mailTo(String email) {
		return this.mail.latest(200).stream().filter((line) -> line.recipient().equals(email)).toList();
	}

	private SignedIn staff(String persona) {
		return this.people.byEmail(persona + "@demo.example")
			.flatMap((account) -> this.people.find(account.id()))
			.orElseThrow();
	}

	private void asStaff(Runnable deed) {
		as("lsa-medewerker", () -> {
			deed.run();
			return "";
		});
	}

	private <T> T asStaff(Callable<T> deed) {
		return as("lsa-medewerker", deed);
	}

	private <T> T as(String persona, Callable<T> deed) {
		String[] authorities = staff(persona).roles().stream().map((role) -> "ROLE_" + role).toArray(String[]::new);
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(staff(persona), null, authorities));
		try {
			return deed.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
