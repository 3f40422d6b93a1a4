package nl.dorpel.account;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.platform.mail.ReadableMail;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tests of another address have in common: somebody who is signed in and asks for
 * one.
 */
@WebTest
abstract class AddressMover {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	Account account;

	Neighbour neighbour;

	String before = "";

	@BeforeEach
	void somebodySignedIn() {
		this.account = this.newcomers.invited(Role.MEMBER);
		this.before = String.valueOf(this.account.email());
		this.neighbour = this.newcomers.signedIn(this.account, this.port);
	}

	static String fresh() {
		return "ander-" + UUID.randomUUID() + "@voorbeeld.example";
	}

	Neighbour asksFor(String address) {
		return this.neighbour.opens("/mijn/adres").fills("email", address).sends();
	}

	static String link(ReadableMail mail) {
		return mail.text().replaceFirst("(?s).*?((?:/en)?/mijn/adres/link/\\S+).*", "$1");
	}

	String address() {
		return this.jdbc.sql("select email from account where id = ?")
			.param(this.account.id())
			.query(String.class)
			.single();
	}

}
