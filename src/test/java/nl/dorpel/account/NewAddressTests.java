package nl.dorpel.account;

import java.util.Locale;

import nl.dorpel.Neighbour;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.platform.mail.ReadableMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another e-mail address, for who shows that they read its mail.
 */
class NewAddressTests extends AddressMover {

	@Autowired
	GivenRequests requests;

	@Autowired
	AuditLog audit;

	@Test
	void theCodeFromTheNewAddressChangesItAndTheOldAddressIsTold() {
		String now = fresh();
		asksFor(now);
		assertThat(address()).isEqualTo(this.before);
		this.neighbour.fills("code", Newcomers.code(this.newcomers.lastLetterTo(now).text())).sends();
		assertThat(this.neighbour.path()).isEqualTo("/mijn");
		assertThat(this.neighbour.reads()).contains("Je e-mailadres is veranderd").contains(now);
		assertThat(address()).isEqualTo(now);
		assertThat(this.newcomers.lastLetterTo(this.before).text()).contains("Was jij dit niet?", "/contact")
			.doesNotContain(now);
		assertThat(this.audit.about("account:" + this.account.id())).singleElement().satisfies((line) -> {
			assertThat(line.act()).isEqualTo("account.audit.address");
			assertThat(line.detail()).isEmpty();
		});
	}

	@Test
	void theLinkShowsAButtonThatWorksOnAnotherDeviceAndOnce() {
		String now = fresh();
		asksFor(now);
		String path = link(this.newcomers.lastLetterTo(now));
		Neighbour phone = new Neighbour(this.port).opens(path).opens(path);
		assertThat(address()).isEqualTo(this.before);
		assertThat(phone.sends().reads()).contains("Je e-mailadres is veranderd");
		assertThat(address()).isEqualTo(now);
		assertThat(phone.opens("/mijn").path()).as("it lets nobody in").isEqualTo("/inloggen");
		assertThat(phone.opens(path).sends().reads()).contains("Deze link werkt niet meer");
		assertThat(this.neighbour.opens("/mijn").reads()).contains(now);
	}

	@Test
	void bothMailsAreCompleteInTheLanguageOfThePerson() {
		this.jdbc.sql("update account set language = 'en' where id = ?").param(this.account.id()).update();
		String now = fresh();
		asksFor(now);
		ReadableMail asked = this.newcomers.lastLetterTo(now);
		assertThat(asked.subject()).isEqualTo("Use this address for Dorpel");
		assertThat(asked.text()).contains("You want to use this e-mail address", "/en/mijn/adres/link/",
				Newcomers.code(asked.text()), "30 minutes", "Did you not ask for this?");
		new Neighbour(this.port).opens(link(asked)).sends();
		ReadableMail told = this.newcomers.lastLetterTo(this.before);
		assertThat(told.subject()).isEqualTo("You sign in to Dorpel with another address");
		assertThat(told.text()).contains("You can no longer sign in", "Was this not you?", "/en/contact");
	}

	@Test
	void ofTwoTabsTheLastCounts() {
		String first = fresh();
		String last = fresh();
		asksFor(first);
		String firstPath = link(this.newcomers.lastLetterTo(first));
		asksFor(last);
		String lastPath = link(this.newcomers.lastLetterTo(last));
		assertThat(new Neighbour(this.port).opens(firstPath).sends().reads()).contains("werkt niet meer");
		assertThat(address()).isEqualTo(this.before);
		new Neighbour(this.port).opens(lastPath).sends();
		assertThat(address()).isEqualTo(last);
	}

	@Test
	void requestsMoveAlongAndWhoLeavesAfterwardsIsGoneFromEveryTable() {
		String reference = this.requests.question(this.before);
		String now = fresh();
		asksFor(now);
		new Neighbour(this.port).opens(link(this.newcomers.lastLetterTo(now))).sends();
		assertThat(this.requests.asker(reference)).isEqualTo(now);
		asksFor(fresh());
		this.neighbour.opens("/mijn/afscheid").sends();
		assertThat(this.jdbc.sql("select count(*) from sign_in where account_id = ?")
			.param(this.account.id())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from contact_request where lower(email) in (?, ?)")
			.params(now, this.before)
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "geen adres", "a@b", "a@b.nl, c@d.nl", "a@b.nl\r\nBcc: c@d.nl",
			"<script>alert(1)</script>@x.nl" })
	void whatIsNoAddressIsToldAtTheField(String address) {
		asksFor(address);
		assertThat(this.neighbour.status()).isEqualTo(422);
		assertThat(this.neighbour.page().title()).startsWith("Fout: ");
		assertThat(this.neighbour.page().select("#email-fout").text()).isNotEmpty();
		assertThat(this.neighbour.page().select("#email").attr("value")).isEqualTo(address);
	}

	@Test
	void theOwnAddressIsNoOtherAndWhoAsksTooOftenIsToldToWait() {
		assertThat(asksFor(this.before.toUpperCase(Locale.ROOT)).reads()).contains("dat je nu al gebruikt");
		for (int i = 0; i < 5; i++) {
			assertThat(asksFor(fresh()).path()).isEqualTo("/mijn/adres/code");
		}
		assertThat(asksFor(fresh()).status()).isEqualTo(422);
		assertThat(this.neighbour.reads()).contains("Wacht een half uur");
	}

}
