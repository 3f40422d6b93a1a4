package nl.dorpel.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dorpel.Neighbour;
import nl.dorpel.platform.job.JobsByHand;
import nl.dorpel.platform.mail.MailLog;
import nl.dorpel.platform.mail.ReadableMail;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People whom no other test knows, so that everything may happen to them.
 */
@TestComponent
public class Newcomers {

	private static final Pattern CODE = Pattern.compile("\\d{3} \\d{3}");

	private static final int MOST_TURNS = 100;

	private final People people;

	private final TransactionTemplate transaction;

	private final JobsByHand jobs;

	private final MailLog mail;

	private final SessionRepository<?> sessions;

	private final JdbcClient jdbc;

	Newcomers(People people, TransactionTemplate transaction, JobsByHand jobs, MailLog mail,
			SessionRepository<?> sessions, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.people = people;
		this.transaction = transaction;
		this.jobs = jobs;
		this.mail = mail;
	}

	/** An account that has not been used yet. */
	public Account invited(Role... roles) {
		String email = "nieuw-" + UUID.randomUUID() + "@voorbeeld.example";
		return this.transaction
			.execute((status) -> this.people.welcome(email, "Nieuw " + email.substring(6, 10), "nl", Set.of(roles)));
	}

	/** The same person with a session, on "Mijn gegevens". */
	public Neighbour signedIn(Account account, int port) {
		return signedIn(account, port, "/mijn");
	}

	/** The same person with a session, on another page. */
	public Neighbour signedIn(Account account, int port, String page) {
		return new Neighbour(port).with("dorpel", session(account)).opens(page);
	}

	/** What stands in the cookie of a session that has just begun. */
	public String session(Account account) {
		return cookie(this.sessions, account);
	}

	private static <S extends Session> String cookie(SessionRepository<S> sessions, Account account) {
		S session = sessions.createSession();
		session.setAttribute("account", account.id());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.id().toString());
		sessions.save(session);
		return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
	}

	/** Does the jobs that are due, and reads the newest mail to an address. */
	public ReadableMail lastLetterTo(String email) {
		runJobs();
		return this.jdbc.sql("select public_id from mail where recipient = ? order by id desc limit 1")
			.param(email)
			.query(UUID.class)
			.optional()
			.flatMap(this.mail::find)
			.orElseThrow(() -> new AssertionError("No mail to " + email));
	}

	/**
	 * Does the jobs that are due, also when they are more than are taken at a time, and
	 * those that come of them.
	 */
	public void runJobs() {
		for (int turns = 0; turns < MOST_TURNS && (turns == 0 || isSomethingDue()); turns++) {
			this.jobs.runDue();
		}
	}

	private boolean isSomethingDue() {
		return this.jdbc.sql("select exists (select from scheduled_tasks where execution_time <= now() and not picked)")
			.query(Boolean.class)
			.single();
	}

	/** The sign-in code in a mail. */
	public static String code(String text) {
		Matcher matcher = CODE.matcher(text);
		if (!matcher.find()) {
			throw new AssertionError("No code in " + text);
		}
		return matcher.group();
	}

}
