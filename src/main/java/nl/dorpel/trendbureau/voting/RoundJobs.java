package nl.dorpel.trendbureau.voting;

import nl.dorpel.platform.job.PlannedJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The moments of a round, written down with what they belong to.
 */
@Configuration(proxyBeanMethods = false)
class RoundJobs {

	@Bean
	PlannedJob openRound(RoundKeeper keeper) {
		return PlannedJob.of(RoundKeeper.OPEN, (round) -> keeper.open(Long.parseLong(round)));
	}

	@Bean
	PlannedJob remindVoters(RoundKeeper keeper) {
		return PlannedJob.of(RoundKeeper.REMIND, (round) -> keeper.remind(Long.parseLong(round)));
	}

	@Bean
	PlannedJob closeRound(RoundKeeper keeper) {
		return PlannedJob.of(RoundKeeper.CLOSE, (round) -> keeper.close(Long.parseLong(round)));
	}

}
