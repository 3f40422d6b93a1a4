package nl.dorpel.trendbureau.recount;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where large piles of ballots are read and counted: a few at a time, for each takes a
 * good part of the memory. Small ones never wait.
 */
@Configuration(proxyBeanMethods = false)
class CountingRoom {

	private static final int TABLES = 2;

	private static final int SMALL = 256 * 1024;

	private static final long PATIENCE_SECONDS = 20;

	private final Semaphore tables = new Semaphore(TABLES, true);

	/** Counting changes nothing, so nobody's form has to prove that it is ours. */
	@Bean
	Customizer<HttpSecurity> countingNeedsNoToken() {
		return (http) -> http.csrf((csrf) -> csrf
			.ignoringRequestMatchers(PathPatternRequestMatcher.withDefaults().matcher(RecountController.PATH)));
	}

	/**
	 * @throws ResponseStatusException with 503 when all tables stay taken
	 */
	Recount inTurn(HttpServletRequest request) throws IOException {
		long length = request.getContentLengthLong();
		if (length >= 0 && length <= SMALL) {
			return Recount.of(form(request));
		}
		if (!takeATable()) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		try {
			return Recount.of(form(request));
		}
		finally {
			this.tables.release();
		}
	}

	private boolean takeATable() {
		try {
			return this.tables.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static RecountForm form(HttpServletRequest request) throws IOException {
		LongForm fields = LongForm.of(request);
		return new RecountForm(fields.field("methode").strip(), fields.field("stemmen"));
	}

}
