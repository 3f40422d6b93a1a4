package nl.dorpel.contact.asking;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import nl.dorpel.contact.Asked;
import nl.dorpel.contact.ContactRequest;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.Matter;
import nl.dorpel.platform.clock.TestClock;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Somebody with a browser and an address that no other test knows.
 */
abstract class AskingTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	GivenRequests given;

	@Autowired
	MailLog mail;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	FormVisitor visitor;

	String email;

	@BeforeEach
	void somebody() {
		// Other tests move it by years
		this.clock.set(Instant.parse("2027-03-01T10:00:00Z"));
		String unique = UUID.randomUUID().toString();
		this.email = unique + "@example.org";
		this.visitor = new FormVisitor(this.mvc).from(unique);
	}

	Map<String, String> filledIn(String message) {
		return Map.of("bericht", message, "naam", "Anna", "email", this.email);
	}

	Map<String, String> with(String field, String value) {
		return with(Map.of(field, value));
	}

	Map<String, String> with(Map<String, String> values) {
		Map<String, String> all = new HashMap<>(filledIn("Een vraag"));
		all.putAll(values);
		return all;
	}

	void passTime() {
		this.clock.advance(SpamSieve.FASTEST);
	}

	List<MailLine> mailToVisitor() {
		return this.mail.latest(500).stream().filter((line) -> line.recipient().equals(this.email)).toList();
	}

	int count() {
		return this.jdbc.sql("select count(*) from contact_request where email = ?")
			.param(this.email)
			.query(Integer.class)
			.single();
	}

	Asked asked(String reference) {
		return this.given.read(reference, (request) -> request.asked().orElseThrow());
	}

	<T> T matter(Function<Matter, T> reading) {
		return this.<T>read((request) -> reading.apply(request.matter()));
	}

	<T> T read(Function<ContactRequest, T> reading) {
		String reference = this.jdbc.sql("select reference from contact_request where email = ?")
			.param(this.email)
			.query(String.class)
			.single();
		return this.given.read(reference, reading);
	}

}
