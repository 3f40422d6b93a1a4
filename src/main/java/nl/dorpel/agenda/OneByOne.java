package nl.dorpel.agenda;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets callers through one by one, so that they leave connections and processors to
 * others. Who has waited long goes through beside them: what is right must not depend on
 * it.
 */
public final class OneByOne {

	// Fair: who waits longest is next
	private final Lock gate = new ReentrantLock(true);

	private final Duration longest;

	/**
	 * @param longest how long anybody waits
	 */
	public OneByOne(Duration longest) {
		this.longest = longest;
	}

	public <T> T pass(Supplier<T> work) {
		boolean alone = waits();
		try {
			return work.get();
		}
		finally {
			if (alone) {
				this.gate.unlock();
			}
		}
	}

	public void run(Runnable work) {
		pass(() -> {
			work.run();
			return true;
		});
	}

	private boolean waits() {
		try {
			return this.gate.tryLock(this.longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
