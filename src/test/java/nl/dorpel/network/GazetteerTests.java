package nl.dorpel.network;

import nl.dorpel.WebTest;
import nl.dorpel.network.Gazetteer.Match;
import nl.dorpel.network.Gazetteer.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class GazetteerTests {

	@Autowired
	Gazetteer gazetteer;

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "Den Haag,Den Haag", "den haag,Den Haag", "DenHaag,Den Haag", "'s-gravenhage,Den Haag",
					"’s Gravenhage,Den Haag", "the hague,Den Haag", "Ljouwert,Leeuwarden", "Ghent,Gent",
					"lutte,De Lutte", "  Zwolle  ,Zwolle" })
	void aPlaceHasManyNames(String typed, String name) {
		Match match = found(typed);
		assertThat(match.spot().name()).isEqualTo(name);
		assertThat(match.exact()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "zwole,Zwolle", "Leeuwaarden,Leeuwarden", "Bergen op Zoon,Bergen op Zoom", "Amsterdm,Amsterdam" })
	void aSlipOfThePenIsForgivenButNotCalledExact(String typed, String name) {
		Match match = found(typed);
		assertThat(match.spot().name()).isEqualTo(name);
		assertThat(match.exact()).isFalse();
	}

	@Test
	void ofSeveralPlacesTheOneThatGaveAMunicipalityItsNameComesFirstAndTheOthersAreOffered() {
		Match match = found("Heusden");
		assertThat(match.spot().label()).isEqualTo("Heusden, Noord-Brabant");
		assertThat(match.others()).extracting(Spot::label)
			.containsExactlyInAnyOrder("Heusden, Asten", "Heusden, Limburg (BE)", "Heusden, Oost-Vlaanderen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Heusden, Asten", "Heusden, Noord-Brabant", "Heusden, Limburg (BE)",
			"Heusden, Oost-Vlaanderen", "Hengelo, Overijssel", "Hengelo, Gelderland" })
	void theLabelOfAPlaceFindsThatPlaceAgain(String label) {
		assertThat(found(label).spot().label()).isEqualTo(label);
	}

	@Test
	void theBeginningOfAProvinceIsEnough() {
		assertThat(found("hengelo, geld").spot().municipality()).isEqualTo("Bronckhorst");
		assertThat(found("heusden, limburg").spot().province()).isEqualTo(Province.LIMBURG_BE);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(
			strings = { "", " ", ",", ", Limburg", "xqzwvkjh", "Brussel", "%", "🎉", "\0", "'; drop table place; --" })
	void whatLooksLikeNoPlaceFindsNone(String typed) {
		assertThat(this.gazetteer.find(typed)).isEmpty();
	}

	@Test
	void aVeryLongNameIsCutOff() {
		assertThat(this.gazetteer.find("x".repeat(100_000))).isEmpty();
		assertThat(found("Zwolle," + "x".repeat(100_000)).spot().name()).isEqualTo("Zwolle");
	}

	private Match found(String typed) {
		return this.gazetteer.find(typed).orElseThrow();
	}

}
