package nl.dorpel.platform.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(OutputCaptureExtension.class)
class SiteAddressTest {

	@ParameterizedTest
	@CsvSource({ "https://portaal.example.org,https://portaal.example.org/x",
			"https://portaal.example.org/,https://portaal.example.org/x",
			"http://localhost:8080,http://localhost:8080/x", "http://[::1]:8080/,http://[::1]:8080/x" })
	void aPathIsPutBehindSchemeAndHost(String url, String address) {
		assertThat(new SiteAddress(url).of("/x")).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "portaal.example.org", "//portaal.example.org", "ftp://portaal.example.org",
			"https://", "https://portaal.example.org/pad", "https://portaal.example.org//",
			"https://portaal.example.org?a=b", "https://portaal.example.org/?", "https://portaal.example.org#kop",
			"https://iemand@portaal.example.org", "https://portaal example.org", "https:portaal.example.org" })
	void anythingElseIsRefused(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteAddress(url));
	}

	@Test
	void aWrongAddressStopsTheStartAndSaysWhy() {
		new ApplicationContextRunner().withUserConfiguration(Configuration.class)
			.withPropertyValues("dorpel.site.url=portaal.example.org")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContainingAll("dorpel.site.url", "'portaal.example.org'"));
	}

	@Test
	void peopleReadItWithoutTheScheme() {
		assertThat(new SiteAddress("https://www.dorpel.example").spoken("/v/1")).isEqualTo("dorpel.example/v/1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080" })
	void aLocalAddressWithADatabaseOfItsOwnIsWarnedAbout(String url, CapturedOutput output) {
		new LocalAddressWarning(new SiteAddress(url), external()).warn();
		assertThat(output).contains(url, "DORPEL_SITE_URL");
	}

	@Test
	void otherwiseThereIsNothingToSay(CapturedOutput output) {
		new LocalAddressWarning(new SiteAddress("http://localhost:8080"), new MockEnvironment()).warn();
		new LocalAddressWarning(new SiteAddress("https://dorpel.example"), external()).warn();
		assertThat(output).doesNotContain("DORPEL_SITE_URL");
	}

	private static MockEnvironment external() {
		return new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db.example/dorpel");
	}

	@EnableConfigurationProperties(SiteAddress.class)
	static class Configuration {

	}

}
