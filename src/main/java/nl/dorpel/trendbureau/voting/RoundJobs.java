package nl.dorpel.trendbureau.voting;

import java.util.function.LongConsumer;

import nl.dorpel.platform.job.PlannedJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The moments of a round, written down with what they belong to.
 */
@Configuration(proxyBeanMethods = false)
class RoundJobs {

	private record RoundJob(String name, LongConsumer deed) implements PlannedJob {

		@Override
		public void run(String key) {
			this.deed.accept(Long.parseLong(key));
		}

	}

	@Bean
	PlannedJob openRound(RoundKeeper keeper) {
		return new RoundJob(RoundKeeper.OPEN, keeper::open);
	}

	@Bean
	PlannedJob remindVoters(RoundKeeper keeper) {
		return new RoundJob(RoundKeeper.REMIND, keeper::remind);
	}

	@Bean
	PlannedJob closeRound(RoundKeeper keeper) {
		return new RoundJob(RoundKeeper.CLOSE, keeper::close);
	}

}
