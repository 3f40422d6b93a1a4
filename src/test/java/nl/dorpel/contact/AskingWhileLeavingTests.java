package nl.dorpel.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import nl.dorpel.Meanwhile;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.MayNotEnter;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Somebody sends a form on one device and says farewell on another.
 */
@WebTest
class AskingWhileLeavingTests {

	@Autowired
	Newcomers newcomers;

	@Autowired
	Reception reception;

	@Autowired
	Farewell farewell;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private void ask(Account account) {
		Asked asked = new Asked("Anna", String.valueOf(account.email()), null, null, null, "Mag dat?", null);
		this.reception.receive(
				new Question(UUID.randomUUID(), RequestKind.QUESTION, null, "nl", asked, Set.of(), null, Set.of()),
				account.id());
	}

	private List<String> tablesWith(Account account) {
		return Stream.of("account", "contact_request", "contact_line", "contact_draft", "mail", "sign_in")
			.filter((table) -> holds(table, String.valueOf(account.email())))
			.toList();
	}

	private boolean holds(String table, String email) {
		return this.jdbc.sql("select exists (select from %s as t where t::text ilike ?)".formatted(table))
			.param("%" + email + "%")
			.query(Boolean.class)
			.single();
	}

	@Test
	void aFarewellWaitsForWhatIsBeingSentAndFindsIt() throws Exception {
		Account account = this.newcomers.invited(Role.MEMBER);
		new Meanwhile(this.transaction, this.jdbc).during(() -> ask(account), () -> {
			this.farewell.say(account.id());
			return "gone";
		});
		assertThat(tablesWith(account)).isEmpty();
	}

	@Test
	void whatIsSentAfterwardsIsNotKept() {
		Account account = this.newcomers.invited(Role.MEMBER);
		this.farewell.say(account.id());
		assertThatExceptionOfType(MayNotEnter.class).isThrownBy(() -> ask(account));
		assertThat(tablesWith(account)).isEmpty();
	}

	@RepeatedTest(5)
	void atTheSameMomentEitherWayTheAddressIsNowhere() throws Exception {
		Account account = this.newcomers.invited(Role.MEMBER);
		List<Callable<Boolean>> both = List.of(() -> {
			this.farewell.say(account.id());
			return true;
		}, () -> {
			try {
				ask(account);
				return true;
			}
			catch (MayNotEnter ex) {
				return false;
			}
		});
		assertThat(Together.all(2, both::get)).first().isEqualTo(true);
		assertThat(tablesWith(account)).isEmpty();
	}

}
