package nl.dorpel.platform.file;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StoredFileTest {

	private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);

	@Test
	void sizeAndFingerprintComeFromTheBytes() {
		StoredFile file = new StoredFile("abc.txt", "text/plain", null, CONTENT);
		assertThat(file.sizeInBytes()).isEqualTo(3);
		// From FIPS 180-2, appendix B.1.
		assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void anImageNeedsATextAlternative(String alternative) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new StoredFile("deur.png", "Image/PNG", alternative, CONTENT))
			.withMessageContaining("deur.png");
		assertThat(new StoredFile("deur.png", "image/png", "Een open deur", CONTENT).textAlternative())
			.isEqualTo("Een open deur");
	}

	@ParameterizedTest
	@CsvSource({ "rekenblad.csv,rekenblad.csv", "Café & bar (één).pdf,Cafe-bar-een-.pdf", "../../etc/passwd,etc-passwd",
			"a;b%2f\\c.txt,a-b-2f-c.txt", "🎉,bestand", ".htaccess,htaccess" })
	void inTheAddressANameIsPlain(String name, String plain) {
		assertThat(new StoredFile(name, "text/plain", null, CONTENT).path()).isEqualTo("/bestanden/null/" + plain);
	}

}
