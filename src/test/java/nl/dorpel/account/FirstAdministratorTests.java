package nl.dorpel.account;

import java.util.List;
import java.util.UUID;

import nl.dorpel.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fresh portal: whoever starts it names the first administrator.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	@Autowired
	Accounts accounts;

	@Autowired
	People people;

	@Autowired
	Invitation invitation;

	@Autowired
	AuditLog audit;

	@Autowired
	Newcomers newcomers;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private List<Long> administrators = List.of();

	@BeforeEach
	void nobodyAdministersThePortal() {
		this.administrators = this.jdbc.sql("delete from account_role where role = 'ADMIN' returning account_id")
			.query(Long.class)
			.list();
	}

	@AfterEach
	void theyAreBack() {
		this.jdbc.sql("delete from account_role where role = 'ADMIN'").update();
		this.administrators
			.forEach((id) -> this.jdbc.sql("insert into account_role (account_id, role) values (?, 'ADMIN')")
				.param(id)
				.update());
	}

	private void startsWith(String email) {
		this.transaction.executeWithoutResult(
				(status) -> new FirstAdministrator(email, this.accounts, this.people, this.invitation, this.audit)
					.welcome());
	}

	private int howMany() {
		return this.accounts.countAdministrators();
	}

	@Test
	void whoIsNamedIsInvitedOnceAndHasNoPassword() {
		String email = "eerste-" + UUID.randomUUID() + "@voorbeeld.example";
		startsWith(email);
		assertThat(howMany()).isEqualTo(1);
		assertThat(this.newcomers.lastLetterTo(email).text()).contains("Beheerder van het portaal", "/inloggen?email=");
		long id = this.people.byEmail(email).orElseThrow().id();
		assertThat(this.audit.about("account:" + id)).singleElement()
			.satisfies((line) -> assertThat(line.act()).isEqualTo("account.audit.first"));
	}

	@Test
	void onceThereIsOneTheSettingDoesNothing() {
		startsWith("eerste-" + UUID.randomUUID() + "@voorbeeld.example");
		String second = "tweede-" + UUID.randomUUID() + "@voorbeeld.example";
		startsWith(second);
		assertThat(howMany()).isEqualTo(1);
		assertThat(this.people.isTaken(second)).isFalse();
	}

	@Test
	void whoWasBlockedDoesNotBecomeOneAndThePortalStarts(CapturedOutput output) {
		Account blocked = this.newcomers.invited(Role.MEMBER);
		this.jdbc.sql("update account set state = 'DEACTIVATED' where id = ?").param(blocked.id()).update();
		startsWith(String.valueOf(blocked.email()));
		assertThat(howMany()).isZero();
		assertThat(this.people.find(blocked.id())).isEmpty();
		assertThat(output).contains("has been blocked. Name somebody else.");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "geen adres", "a@b.nl, c@d.nl" })
	void withoutAnAddressNobodyComesInAndTheStartSaysSo(String email, CapturedOutput output) {
		startsWith(email);
		assertThat(howMany()).isZero();
		assertThat(output).contains("DORPEL_ACCOUNT_FIRST_ADMINISTRATOR");
	}

}
