package nl.dorpel.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of the machine, running while a class is tested. Where there is none,
 * browser tests are skipped, unless {@code DORPEL_REQUIRE_BROWSER=true} says that they
 * have to run.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {

	private static final Optional<Path> PROGRAM = Stream
		.of(System.getenv("DORPEL_BROWSER"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
		.filter((path) -> path != null && Files.isExecutable(Path.of(path)))
		.map(Path::of)
		.findFirst();

	private @Nullable Playwright playwright;

	private com.microsoft.playwright.@Nullable Browser chromium;

	@Override
	public void beforeAll(ExtensionContext context) {
		boolean required = Boolean.parseBoolean(System.getenv("DORPEL_REQUIRE_BROWSER"));
		if (!required) {
			Assumptions.assumeTrue(PROGRAM.isPresent(), "No Chromium on this machine: name one in DORPEL_BROWSER");
		}
		Path program = PROGRAM.orElseThrow(() -> new IllegalStateException("No Chromium on this machine"));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.chromium = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
	}

	/**
	 * Somebody who comes to the portal that listens on this port.
	 * @param script whether the browser runs JavaScript
	 */
	BrowserVisitor visitor(int port, boolean script) {
		return new BrowserVisitor(this.chromium, "http://localhost:" + port, script);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

}
