package nl.dorpel.agenda;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nl.dorpel.DorpelApplication;
import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The portal, in a JVM of its own. At its first start a crowd signs up for ten seats,
 * every third of which cancels again, until somebody stops it. Each answer is printed. At
 * its next start it does what was left to do, and tells how things stand once something
 * comes in at its standard input.
 */
final class CrowdedApplication {

	static final String SIGNED_UP = "signed up ";

	static final String CANCELS = "cancels ";

	static final String CANCELLED = "cancelled ";

	static final String STANDS = "stands ";

	static final String SEATS = "seats ";

	static final String DONE = "done ";

	static final int CAPACITY = 10;

	private static final int HANDS = 8;

	private final ConfigurableApplicationContext portal;

	private final Seating seating;

	private final JdbcClient jdbc;

	private CrowdedApplication(ConfigurableApplicationContext portal) {
		this.portal = portal;
		this.seating = portal.getBean(Seating.class);
		this.jdbc = portal.getBean(JdbcClient.class);
	}

	public static void main(String[] args) throws IOException {
		CrowdedApplication application = new CrowdedApplication(SpringApplication.run(DorpelApplication.class, args));
		if (application.portal.getBean(Gatherings.class).existsBySlug("gedrang")) {
			application.tell();
		}
		else {
			application.makeRoom();
			application.letIn();
		}
	}

	private void makeRoom() {
		Instant now = this.portal.getBean(Clock.class).instant();
		this.portal.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			Account maker = this.portal.getBean(People.class)
				.welcome("organisator@voorbeeld.example", "Organisator", "nl", Set.of(Role.STAFF));
			GatheringPlan plan = new GatheringPlan(GatheringKind.WORKSHOP, "Gedrang", "Iedereen tegelijk.", "", "",
					"LSA", now.plus(Duration.ofDays(30)), now.plus(Duration.ofDays(31)),
					Venue.online("https://voorbeeld.example/gedrang"), Set.of(), SignUpRules.upTo(CAPACITY), null);
			this.portal.getBean(Publication.class)
				.of(this.portal.getBean(Gatherings.class).saveAndFlush(new Gathering("gedrang", plan, maker, now)));
		});
	}

	private void letIn() {
		ExecutorService hands = Executors.newFixedThreadPool(HANDS);
		for (int hand = 0; hand < HANDS; hand++) {
			hands.submit(this::signUpForEver);
		}
	}

	private void signUpForEver() {
		Keys keys = this.portal.getBean(Keys.class);
		for (int turn = 1; true; turn++) {
			UUID form = UUID.randomUUID();
			String email = form + "@voorbeeld.example";
			String key = this.seating
				.signUp("gedrang", new Party(form, "Wie dan ook", email, null, 1 + turn % 2, null, null, "nl"),
						RegistrationSource.SELF, null)
				.text();
			System.out.println(SIGNED_UP + email);
			if (turn % 3 == 0) {
				System.out.println(CANCELS + email);
				this.seating.cancel(keys.find(key).orElseThrow());
				System.out.println(CANCELLED + email);
			}
		}
	}

	private void tell() throws IOException {
		// Five minutes go by: for that long a mail belongs to who was sending it
		this.jdbc.sql("update mail set claimed_until = now() where claimed_until is not null").update();
		System.out.println(DONE);
		System.in.read();
		this.jdbc.sql("""
				select r.number, r.email, r.state, r.people, g.seats_taken from registration r
				join gathering g on g.id = r.gathering_id where g.slug = 'gedrang' order by r.number
				""").query((row) -> {
			System.out.println(
					STANDS + row.getInt(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getInt(4));
			if (row.isFirst()) {
				System.out.println(SEATS + row.getInt(5));
			}
		});
		this.portal.close();
	}

}
