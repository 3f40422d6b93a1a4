package nl.dorpel.network;

import java.util.List;

import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PlaceNamesTests {

	@Autowired
	PlaceNames names;

	@Autowired
	JdbcClient jdbc;

	@Test
	void namesAreFoldedAsTheDatabaseFoldsThem() {
		List<String[]> folded = this.jdbc.sql("select name, name_fold(name) from place")
			.query((row, number) -> new String[] { row.getString(1), row.getString(2) })
			.list();
		assertThat(folded).hasSizeGreaterThan(2000)
			.allSatisfy((place) -> assertThat(PlaceNames.fold(place[0])).as(place[0]).isEqualTo(place[1]));
	}

	@Test
	void theLongestNameCountsAndTheOtherWordsAreLeft() {
		assertThat(this.names.in("koffie in Bergen op Zoom gratis"))
			.contains(new PlaceNames.Named("Bergen op Zoom", "koffie in gratis"));
		assertThat(this.names.in("ZWOLLE")).contains(new PlaceNames.Named("Zwolle", ""));
		assertThat(this.names.in("")).isEmpty();
		assertThat(this.names.in("  , ( ")).isEmpty();
	}

}
