package nl.dorpel;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One who is in the middle of something when another begins. No chance is involved: the
 * first goes on once the second waits for it, or has not had to.
 */
public final class Meanwhile {

	private static final String WAITING = "select count(*) from pg_locks where not granted";

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	public Meanwhile(TransactionTemplate transaction, JdbcClient jdbc) {
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	/**
	 * Does the first in a transaction that is still open when the second is done.
	 * @return what came of the second
	 */
	public <T> T during(Runnable first, Callable<T> second) throws Exception {
		try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
			Future<T> answer = this.transaction.execute((status) -> {
				first.run();
				Future<T> begun = thread.submit(second);
				while (!begun.isDone() && this.jdbc.sql(WAITING).query(Integer.class).single() == 0) {
					Thread.onSpinWait();
				}
				return begun;
			});
			return answer.get();
		}
	}

}
