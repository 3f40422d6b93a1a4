package nl.dorpel.account.factor;

import java.util.List;

import nl.dorpel.Neighbour;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The way back for who lost their phone.
 */
class RecoveryCodesTests extends AppOwner {

	@Autowired
	FactorChanges changes;

	@Test
	void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
		String code = this.recoveryCodes.get(3);
		assertThat(proves(withTheMailOf(this.account), " " + code.toUpperCase().replace('-', ' ')).path())
			.isEqualTo("/mijn");
		assertThat(this.newcomers.lastLetterTo(String.valueOf(this.account.email())).text())
			.contains("herstelcode gebruikt");
		Neighbour second = proves(withTheMailOf(this.account), code);
		assertThat(second.status()).isEqualTo(422);
		assertThat(proves(second, this.recoveryCodes.get(4)).path()).isEqualTo("/mijn");
		assertThat(this.factors.of(this.account.id()).recoveryCodes()).isEqualTo(8);
	}

	/** What cannot be told has not been done. */
	@Test
	void aRecoveryCodeOfWhichNoMailCanTellStaysGood() {
		String code = this.recoveryCodes.get(0);
		this.jdbc.sql("alter table mail add constraint no_mail check (false) not valid").update();
		try {
			assertThatException().isThrownBy(() -> this.changes.useRecoveryCode(this.account.id(), code));
		}
		finally {
			this.jdbc.sql("alter table mail drop constraint no_mail").update();
		}
		assertThat(this.changes.useRecoveryCode(this.account.id(), code)).isTrue();
		assertThat(this.changes.useRecoveryCode(this.account.id(), code)).isFalse();
	}

	@Test
	void theDatabaseKnowsNoRecoveryCode() {
		List<byte[]> hashes = this.jdbc.sql("select hash from recovery_code where account_id = ?")
			.param(this.account.id())
			.query((row, number) -> row.getBytes(1))
			.list();
		assertThat(hashes).hasSize(10).allMatch((hash) -> hash.length == 32);
	}

	@Test
	void newRecoveryCodesReplaceTheOldOnes() {
		Neighbour neighbour = this.newcomers.signedIn(this.account, this.port).opens("/mijn/beveiliging/herstelcodes");
		proves(neighbour, code());
		List<String> fresh = neighbour.page().select(".recovery-codes code").eachText();
		assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(this.recoveryCodes);
		Neighbour later = withTheMailOf(this.account);
		assertThat(proves(later, this.recoveryCodes.get(0)).status()).isEqualTo(422);
		assertThat(proves(later, fresh.get(0)).path()).isEqualTo("/mijn");
	}

}
