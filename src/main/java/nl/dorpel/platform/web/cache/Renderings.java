package nl.dorpel.platform.web.cache;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a missing page that many ask for at once is rendered once. Who comes
 * second waits once and for a limited time, and then goes on alone: nobody can be stuck
 * behind a rendering that fails, hangs, or asks for its own page.
 */
class Renderings {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final ConcurrentMap<Turn, CountDownLatch> running = new ConcurrentHashMap<>();

	/**
	 * Starts a rendering, or waits for the one that is under way.
	 * @return what to call when the rendering has ended, or null after having waited
	 */
	@Nullable Runnable startOrAwait(String key, long generation) {
		Turn turn = new Turn(key, generation);
		CountDownLatch end = new CountDownLatch(1);
		CountDownLatch other = this.running.putIfAbsent(turn, end);
		if (other == null) {
			return () -> {
				this.running.remove(turn, end);
				end.countDown();
			};
		}
		await(other);
		return null;
	}

	@SuppressWarnings("ResultOfMethodCallIgnored") // ended or not: it is our turn
	private static void await(CountDownLatch end) {
		try {
			end.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** A page of before a change is of no use to who comes after it. */
	private record Turn(String key, long generation) {

	}

}
