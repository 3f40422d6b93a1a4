package nl.dorpel.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.People;
import nl.dorpel.account.PersonalData;
import nl.dorpel.account.Role;
import nl.dorpel.network.MemberBook;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.MailState;
import nl.dorpel.platform.mail.Outbox;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of a request when its time is over, or when who asked leaves.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class ForgettingRequestsTests {

	@Autowired
	GivenRequests given;

	@Autowired
	ContactRequests requests;

	@Autowired
	List<DailyJob> jobs;

	@Autowired
	List<PersonalData> personalData;

	@Autowired
	People people;

	@Autowired
	Farewell farewell;

	@Autowired
	MemberBook members;

	@Autowired
	MailLog mail;

	@Autowired
	ContactLetters letters;

	@Autowired
	Outbox outbox;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JsonMapper json;

	@Autowired
	TestClock clock;

	@Autowired
	Reader reader;

	@Test
	void twelveMonthsAfterClosingOnlyWhatCountsIsLeft() {
		String email = UUID.randomUUID() + "@example.org";
		String reference = this.given.question(email);
		answer(reference, email);
		Instant closed = this.clock.instant();
		this.clock.set(closed.atOffset(ZoneOffset.UTC).plusMonths(12).toInstant());
		run("contact-remove-personal-data");
		assertThat(occurrences(email)).isEqualTo(1);
		this.clock.advance(Duration.ofSeconds(1));
		run("contact-remove-personal-data");
		assertThat(occurrences(email)).isZero();
		assertThat(this.given.read(reference, ContactRequest::asked)).isEmpty();
		assertThat(this.given.state(reference)).isEqualTo(RequestState.DONE);
		assertThat(this.given.read(reference, ContactRequest::removedAt)).isEqualTo(this.clock.instant());
	}

	@Test
	void whatIsOpenIsKeptHoweverOld() {
		String email = UUID.randomUUID() + "@example.org";
		this.given.question(email);
		this.clock.advance(Duration.ofDays(800));
		run("contact-remove-personal-data");
		assertThat(occurrences(email)).isEqualTo(1);
	}

	@Test
	void whatAMachineDoubtsIsClosedWhenNobodyLookedForThirtyDays() {
		String reference = this.given.suspect(UUID.randomUUID() + "@example.org", Suspicion.MANY_LINKS);
		this.clock.advance(Duration.ofDays(30));
		run("contact-remove-personal-data");
		assertThat(this.given.state(reference)).isEqualTo(RequestState.NEW);
		this.clock.advance(Duration.ofSeconds(1));
		run("contact-remove-personal-data");
		assertThat(this.given.state(reference)).isEqualTo(RequestState.SPAM);
		assertThat(this.given.read(reference, ContactRequest::closedAt)).isEqualTo(this.clock.instant());
		assertThat(this.given.<LineKind>read(reference, (request) -> request.history().getLast().kind()))
			.isEqualTo(LineKind.MARKED_SPAM);
	}

	@Test
	void withARequestGoesItsMailToWhicheverAddress() {
		String elsewhere = UUID.randomUUID() + "@example.org";
		Account asker = this.transaction.execute(
				(status) -> this.people.welcome(UUID.randomUUID() + "@example.org", "Anna", "nl", Set.of(Role.MEMBER)));
		String reference = this.given.question(asker, elsewhere);
		answer(reference, elsewhere);
		assertThat(mailTo(elsewhere)).isEqualTo(2);
		this.farewell.say(asker.id());
		assertThat(occurrences(elsewhere)).isZero();
		assertThat(mailTo(elsewhere)).isZero();
	}

	private int mailTo(String address) {
		return this.jdbc.sql("select count(*) from mail where recipient = ?")
			.param(address)
			.query(Integer.class)
			.single();
	}

	@Test
	void draftsAreGoneAfterADay() {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into contact_draft (id, kind, form, saved_at) values (?, 'QUESTION', '{}', ?)")
			.params(id, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.clock.advance(Duration.ofDays(1));
		run("contact-remove-drafts");
		assertThat(drafts(id)).isEqualTo(1);
		this.clock.advance(Duration.ofSeconds(1));
		run("contact-remove-drafts");
		assertThat(drafts(id)).isZero();
	}

	@Test
	void thePrivacyPageTellsWhatTheJobsKeepTo() {
		assertThat(this.reader.opens("/privacy").select("main table tr").eachText())
			.anyMatch((row) -> row.startsWith("Een bericht aan ons") && row.endsWith("12 maanden"))
			.anyMatch((row) -> row.startsWith("Een bericht dat op spam lijkt") && row.endsWith("30 dagen"))
			.anyMatch((row) -> row.startsWith("Een account waarvoor je bent") && row.endsWith("12 maanden"))
			.anyMatch((row) -> row.startsWith("Een bericht dat je wel invulde") && row.endsWith("1 dag"))
			.anyMatch((row) -> row.startsWith("Mail die het portaal stuurt") && row.endsWith("30 dagen"));
		assertThat(this.reader.opens("/en/privacy").select("main table tr").eachText())
			.anyMatch((row) -> row.endsWith("12 months"));
	}

	@Test
	void whoLeavesIsInNoRequestAnyMore() {
		String email = UUID.randomUUID() + "@example.org";
		long account = this.transaction.execute((status) -> {
			Account made = this.people.welcome(email, "Anna", "nl", Set.of(Role.MEMBER));
			this.members.add(made, MembershipKind.HOUSE, null, "De Brink", null, Set.of());
			return made.id();
		});
		String open = this.given.question(email);
		String answered = this.given.question(email.toUpperCase(Locale.ROOT));
		UUID onItsWay = answer(answered, email);
		assertThat(dataOf(account, email)).contains(open, answered, "gratis lenen", "De Brink", "Dat kan")
			.containsPattern("\"answeredAt\":\"20")
			.containsPattern("\"closedAt\":\"20")
			.contains("joinKind")
			.doesNotContain("niet voor Anna");
		this.farewell.say(account);
		assertThat(occurrences(email)).isZero();
		assertThat(this.given.state(open)).isEqualTo(RequestState.DONE);
		assertThat(this.mail.find(onItsWay).map((gone) -> gone.state()).orElse(MailState.CANCELLED))
			.isEqualTo(MailState.CANCELLED);
		assertThat(this.members.of(account)).isEmpty();
	}

	private UUID answer(String reference, String email) {
		return this.transaction.execute((status) -> {
			Account staff = this.people.byEmail("lsa-medewerker@demo.example").orElseThrow();
			ContactRequest request = this.requests.findByReference(reference).orElseThrow();
			request.course().take(staff, this.clock.instant());
			request.note(staff, "Dit is niet voor Anna: " + email, this.clock.instant());
			HistoryLine line = request.course().answer(staff, "Dat kan, " + email, this.clock.instant());
			Instant later = this.clock.instant().plus(OutTray.REGRET);
			UUID mail = this.outbox.post(this.letters.answering(request, "Dat kan"), later);
			line.posted(List.of(mail), later);
			return mail;
		});
	}

	private String dataOf(long account, String email) {
		return this.transaction.execute((status) -> this.personalData.stream()
			.map((part) -> part.section() + this.json.writeValueAsString(part.of(account, email)))
			.reduce("", String::concat));
	}

	private void run(String job) {
		this.jobs.stream().filter((candidate) -> candidate.name().equals(job)).findFirst().orElseThrow().run();
	}

	private int occurrences(String email) {
		return this.jdbc.sql("""
				select count(*) from contact_request r where r::text ilike :part
					or exists (select from contact_line l where l.request_id = r.id and l::text ilike :part)
				""").param("part", "%" + email + "%").query(Integer.class).single();
	}

	private int drafts(UUID id) {
		return this.jdbc.sql("select count(*) from contact_draft where id = ?").param(id).query(Integer.class).single();
	}

}
