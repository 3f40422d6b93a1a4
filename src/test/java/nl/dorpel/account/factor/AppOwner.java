package nl.dorpel.account.factor;

import java.time.Clock;
import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tests of the second factor have in common: somebody of the staff with an app that
 * shows codes.
 */
@WebTest
abstract class AppOwner {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Autowired
	SecondFactors factors;

	Account account;

	AuthenticatorApp app;

	List<String> recoveryCodes = List.of();

	@BeforeEach
	void somebodyOfTheStaffWithAnApp() {
		this.account = this.newcomers.invited(Role.STAFF);
		setUpApp();
	}

	Neighbour setUpApp() {
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging/app");
		this.app = AuthenticatorApp.of(neighbour);
		neighbour.fills("code", this.app.shows(this.clock.instant())).sends();
		this.recoveryCodes = neighbour.page().select(".recovery-codes code").eachText();
		aWhileLater();
		return neighbour;
	}

	/** The code that was used last is long ago. */
	void aWhileLater() {
		this.jdbc.sql("update totp set last_step = 0 where account_id = ?").param(this.account.id()).update();
	}

	/** Somebody who has read the mail. */
	Neighbour withTheMailOf(Account account) {
		String email = String.valueOf(account.email());
		Neighbour neighbour = new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		return neighbour.fills("code", Newcomers.code(this.newcomers.lastLetterTo(email).text())).sends();
	}

	String code() {
		return this.app.shows(this.clock.instant());
	}

	Neighbour proves(Neighbour neighbour, String code) {
		return neighbour.takesForm("main form").fills("code", code).sends();
	}

}
