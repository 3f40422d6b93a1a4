package nl.dorpel.platform.job;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A job to plan and a daily one, of which a test says what they do.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestJobs {

	static final String ERRAND = "test-errand";

	static final String ROUND = "test-round";

	@Bean
	Errand errand() {
		return new Errand();
	}

	@Bean
	Round round() {
		return new Round();
	}

	static class Errand implements PlannedJob {

		final List<String> runs = new CopyOnWriteArrayList<>();

		Consumer<String> action = (key) -> {
		};

		@Override
		public String name() {
			return ERRAND;
		}

		@Override
		public void run(String key) {
			this.runs.add(key);
			this.action.accept(key);
		}

	}

	static class Round implements DailyJob {

		int runs;

		boolean broken;

		@Override
		public String name() {
			return ROUND;
		}

		@Override
		public LocalTime time() {
			return LocalTime.of(3, 40);
		}

		@Override
		public void run() {
			this.runs++;
			if (this.broken) {
				throw new IllegalStateException("broken");
			}
		}

	}

}
