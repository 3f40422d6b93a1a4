package nl.dorpel.platform.job;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * The job cannot be moved to another moment, because it is being done right now.
 */
public class JobIsRunning extends ConcurrencyFailureException {

	JobIsRunning(String job, Object key) {
		super("%s is running for %s".formatted(job, key));
	}

}
