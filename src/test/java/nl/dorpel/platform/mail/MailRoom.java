package nl.dorpel.platform.mail;

import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What tests of mail have in common: an office without mail, and a mail server that works
 * until a test brings another.
 */
@MailTest
abstract class MailRoom {

	@Autowired
	PostOffice office;

	@Autowired
	MailServers servers;

	@Autowired
	MailLog log;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@BeforeEach
	void anEmptyOffice() {
		this.office.empty();
		this.servers.startGood();
	}

}
