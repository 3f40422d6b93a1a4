package nl.dorpel.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys, with a device that the browser makes believe it has.
 */
@WebTest
class PasskeyTests {

	@RegisterExtension
	private static final Browser browser = new Browser();

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	/** Somebody whose device knows them by their finger. */
	private BrowserVisitor visitor() {
		BrowserVisitor visitor = browser.visitor(this.port, true);
		CDPSession devTools = visitor.page().context().newCDPSession(visitor.page());
		devTools.send("WebAuthn.enable");
		devTools.send("WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
				{"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
				"hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
				""").getAsJsonObject());
		return visitor;
	}

	private BrowserVisitor comesIn(BrowserVisitor visitor, Account account) {
		String session = this.newcomers.signedIn(account, this.port).cookie("dorpel");
		visitor.page()
			.context()
			.addCookies(List.of(new Cookie("dorpel", session).setUrl("http://localhost:" + this.port)));
		return visitor.opens("/mijn/beveiliging");
	}

	private static void presses(BrowserVisitor visitor, String button) {
		visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private void addsPasskey(BrowserVisitor visitor, Account account) {
		comesIn(visitor, account).page().getByLabel("Naam van de passkey").fill("Mijn laptop");
		presses(visitor, "Voeg een passkey toe");
	}

	private BrowserVisitor goesOut(BrowserVisitor visitor) {
		visitor.page().context().clearCookies();
		return visitor.opens("/inloggen");
	}

	/** Somebody who has read the mail, and stands on the doorstep. */
	private BrowserVisitor showsTheMail(BrowserVisitor visitor, Account account) {
		String email = String.valueOf(account.email());
		visitor.page().context().clearCookies();
		visitor.opens("/inloggen").page().getByLabel("E-mailadres").fill(email);
		presses(visitor, "Stuur mij de mail");
		visitor.page().waitForURL("**/inloggen/code?*");
		visitor.page().getByLabel("Code uit de mail").fill(Newcomers.code(this.newcomers.lastLetterTo(email).text()));
		presses(visitor, "Inloggen");
		return visitor;
	}

	@Test
	void aMemberAddsAPasskeyAndComesInWithoutTheMailAndStillWithIt() {
		Account member = this.newcomers.invited(Role.MEMBER);
		try (BrowserVisitor visitor = visitor()) {
			addsPasskey(visitor, member);
			visitor.reads("Je passkey is toegevoegd").reads("Mijn laptop").looksAround();
			assertThat(this.newcomers.lastLetterTo(String.valueOf(member.email())).text()).contains("nieuwe passkey");
			goesOut(visitor);
			presses(visitor, "Log in met een passkey");
			visitor.isAt("/mijn").reads(String.valueOf(member.email()));
			showsTheMail(visitor, member).isAt("/mijn");
		}
	}

	@Test
	void ofStaffWithAPasskeyTheMailAloneIsNotEnough() {
		Account staff = this.newcomers.invited(Role.STAFF);
		try (BrowserVisitor visitor = visitor()) {
			addsPasskey(visitor, staff);
			visitor.reads("Je ziet deze codes alleen nu").looksAround();
			showsTheMail(visitor, staff).isAt("/inloggen/tweede-stap");
			presses(visitor, "Gebruik je passkey");
			visitor.isAt("/mijn");
		}
	}

	@Test
	void staffShowTheirLastPasskeyToRemoveIt() {
		Account staff = this.newcomers.invited(Role.STAFF);
		try (BrowserVisitor visitor = visitor()) {
			addsPasskey(visitor, staff);
			visitor.reads("Je herstelcodes").opens("/mijn/beveiliging");
			presses(visitor, "Verwijder Mijn laptop");
			visitor.reads("Je laatste passkey verwijderen").looksAround();
			assertThat(passkeys(staff)).isOne();
			presses(visitor, "Gebruik je passkey");
			visitor.isAt("/mijn/beveiliging").reads("De passkey is verwijderd");
			assertThat(passkeys(staff)).isZero();
			goesOut(visitor);
			presses(visitor, "Log in met een passkey");
			visitor.reads("Het lukte niet met je passkey");
		}
	}

	private int passkeys(Account account) {
		return this.jdbc.sql("""
				select count(*) from user_credentials c join user_entities e on e.id = c.user_entity_user_id
				where e.account_id = ?
				""").param(account.id()).query(Integer.class).single();
	}

	@Test
	void theDeviceKnowsSomebodyByAHandleThatTellsNothingAndIsGoneWithThem() {
		Account member = this.newcomers.invited(Role.MEMBER);
		try (BrowserVisitor visitor = visitor()) {
			addsPasskey(visitor, member);
			visitor.reads("Mijn laptop");
			assertThat(this.jdbc.sql("select length(id), name, display_name from user_entities where account_id = ?")
				.param(member.id())
				.query((row, number) -> List.of(row.getInt(1), row.getString(2), row.getString(3)))
				.single()).isEqualTo(List.of(43, member.id().toString(), member.id().toString()));
			visitor.opens("/mijn/afscheid");
			presses(visitor, "Verwijder mijn account");
			visitor.page().waitForURL("**/?verwijderd");
			assertThat(this.jdbc.sql("select count(*) from user_entities where account_id = ?")
				.param(member.id())
				.query(Integer.class)
				.single()).isZero();
			assertThat(passkeys(member)).isZero();
		}
	}

	@Test
	void anAnswerIsGoodForOneQuestion() {
		Account member = this.newcomers.invited(Role.MEMBER);
		List<String> sent = new ArrayList<>();
		try (BrowserVisitor visitor = visitor()) {
			addsPasskey(visitor, member);
			visitor.reads("Mijn laptop");
			goesOut(visitor).page().onRequest((request) -> {
				if (request.url().endsWith("/inloggen/passkey")) {
					sent.add(request.postData());
				}
			});
			presses(visitor, "Log in met een passkey");
			visitor.isAt("/mijn");
		}
		Neighbour thief = new Neighbour(this.port).opens("/inloggen");
		String token = "_csrf=" + thief.page().expectFirst("main [name=_csrf]").attr("value");
		String answer = token + "&" + sent.getFirst().replaceFirst(".*(passkey=[^&]+).*", "$1");
		assertThat(thief.posts("/inloggen/passkey", answer).status()).isEqualTo(422);
		assertThat(thief.posts("/inloggen/passkey/vraag", token).status()).isEqualTo(200);
		assertThat(thief.posts("/inloggen/passkey", answer).status()).isEqualTo(422);
		assertThat(thief.opens("/mijn").path()).isEqualTo("/inloggen");
	}

	@Test
	void aDeviceThatDidNotSeeWhoUsesItLetsNobodyIn() {
		Account member = this.newcomers.invited(Role.MEMBER);
		try (BrowserVisitor visitor = visitor()) {
			addsPasskey(visitor, member);
			visitor.reads("Mijn laptop");
			goesOut(visitor);
			changesTheQuestion(visitor, (question) -> question.addProperty("userVerification", "discouraged"));
			presses(visitor, "Log in met een passkey");
			visitor.page().waitForURL("**/inloggen/passkey");
			visitor.reads("Het lukte niet met je passkey");
		}
	}

	@Test
	void onTheDoorstepOfOneAccountThePasskeyOfAnotherIsNoUse() {
		Account staff = this.newcomers.invited(Role.STAFF);
		Account other = this.newcomers.invited(Role.STAFF);
		try (BrowserVisitor victim = visitor(); BrowserVisitor visitor = visitor()) {
			addsPasskey(victim, staff);
			victim.reads("Je herstelcodes");
			addsPasskey(visitor, other);
			visitor.reads("Je herstelcodes");
			showsTheMail(visitor, staff).isAt("/inloggen/tweede-stap");
			changesTheQuestion(visitor, (question) -> question.add("allowCredentials", JsonParser.parseString("[]")));
			visitor.page().waitForResponse("**/inloggen/tweede-stap", () -> presses(visitor, "Gebruik je passkey"));
			visitor.reads("Het lukte niet met je passkey");
			// Now the question no longer names the passkeys that may answer it
			this.jdbc.sql("delete from user_entities where account_id = ?").param(staff.id()).update();
			visitor.page().waitForResponse("**/inloggen/tweede-stap", () -> presses(visitor, "Gebruik je passkey"));
			visitor.reads("Het lukte niet met je passkey");
			assertThat(visitor.opens("/mijn").page().url()).contains("/inloggen");
		}
	}

	/** As a browser could that is not one. */
	private static void changesTheQuestion(BrowserVisitor visitor, Consumer<JsonObject> change) {
		visitor.page().route("**/inloggen/passkey/vraag", (route) -> {
			var answer = route.fetch();
			JsonObject question = JsonParser.parseString(answer.text()).getAsJsonObject();
			change.accept(question);
			route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(question.toString()));
		});
	}

	@Test
	void withoutAnswerOfTheDeviceThePageSaysSoAndWithoutNameTheField() {
		Account member = this.newcomers.invited(Role.MEMBER);
		try (BrowserVisitor visitor = visitor()) {
			comesIn(visitor, member);
			presses(visitor, "Voeg een passkey toe");
			visitor.reads("Geef de passkey een naam");
			goesOut(visitor);
			visitor.page()
				.evaluate(
						"void (navigator.credentials.get = async () => { throw new DOMException('', 'NotAllowedError'); })");
			presses(visitor, "Log in met een passkey");
			visitor.reads("Het is niet gelukt").looksAround();
		}
	}

	@Test
	void withoutScriptTheMailWorksAndNoButtonIsShownThatDoesNot() {
		try (BrowserVisitor visitor = browser.visitor(this.port, false)) {
			visitor.opens("/inloggen");
			assertThat(visitor.page().locator("[data-passkey]")).isHidden();
			comesIn(visitor, this.newcomers.invited(Role.MEMBER)).reads("waarin JavaScript aan staat");
			assertThat(visitor.page().locator("[data-passkey]")).isHidden();
		}
	}

}
