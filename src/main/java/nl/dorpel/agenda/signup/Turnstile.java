package nl.dorpel.agenda.signup;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dorpel.agenda.OneByOne;

import org.springframework.stereotype.Component;

/**
 * Where people wait who sign up for the same gathering. The row of the gathering is held
 * anyway, on every node; but whoever waits there keeps a connection meanwhile, and when
 * all are kept nobody can read a page.
 */
@Component
class Turnstile {

	/** Two gatherings seldom share a lane; when they do, it only takes longer. */
	private static final int LANES = 64;

	/** A database that stands still keeps nobody longer. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final OneByOne[] lanes = Stream.generate(() -> new OneByOne(LONGEST)).limit(LANES).toArray(OneByOne[]::new);

	<T> T pass(String slug, Supplier<T> signUp) {
		return this.lanes[Math.floorMod(slug.hashCode(), LANES)].pass(signUp);
	}

}
