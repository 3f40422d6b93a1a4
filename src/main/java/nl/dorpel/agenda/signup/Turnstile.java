package nl.dorpel.agenda.signup;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Lets people who sign up for the same gathering through one by one, in the order in
 * which they came. What is right does not depend on it: the row of the gathering is held
 * anyway, on every node. But whoever waits there keeps a connection meanwhile, and when
 * all are kept nobody can read a page.
 */
@Component
class Turnstile {

	/** Two gatherings seldom share a lane; when they do, it only takes longer. */
	private static final int LANES = 64;

	private final Lock[] lanes = Stream.generate(() -> new ReentrantLock(true)).limit(LANES).toArray(Lock[]::new);

	<T> T pass(String slug, Supplier<T> signUp) {
		Lock lane = this.lanes[Math.floorMod(slug.hashCode(), LANES)];
		lane.lock();
		try {
			return signUp.get();
		}
		finally {
			lane.unlock();
		}
	}

}
