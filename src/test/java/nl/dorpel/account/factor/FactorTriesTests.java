package nl.dorpel.account.factor;

import java.util.List;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes cannot be guessed by trying.
 */
class FactorTriesTests extends AppOwner {

	@Test
	void afterFiveWrongCodesTheRightOneIsNoGoodEither() {
		Neighbour neighbour = withTheMailOf(this.account);
		String wrong = this.app.doesNotShow(this.clock.instant());
		for (int i = 0; i < 5; i++) {
			assertThat(proves(neighbour, wrong).reads()).contains("Deze code klopt niet");
		}
		assertThat(proves(neighbour, code()).reads()).contains("te vaak geprobeerd");
		assertThat(proves(neighbour, this.recoveryCodes.get(0)).reads()).contains("te vaak geprobeerd");
		assertThat(proves(withTheMailOf(this.account), code()).reads()).contains("te vaak geprobeerd");
		this.jdbc.sql("update factor_tries set since = since - interval '16 minutes' where account_id = ?")
			.param(this.account.id())
			.update();
		assertThat(proves(neighbour, code()).path()).isEqualTo("/mijn");
	}

	@Test
	void ofManyTriesAtTheSameMomentFiveAreLookedAt() throws Exception {
		Tries tries = new Tries(this.jdbc, this.clock);
		List<Boolean> admitted = Together.all(30, (i) -> () -> tries.admits(this.account.id()));
		assertThat(admitted.stream().filter((admits) -> admits)).hasSize(5);
	}

}
