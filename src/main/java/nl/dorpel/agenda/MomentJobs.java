package nl.dorpel.agenda;

import java.time.LocalTime;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.PlannedJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The moments of a gathering, by the names under which they are written down.
 */
@Configuration(proxyBeanMethods = false)
class MomentJobs {

	@Bean
	PlannedJob tellAll(Moments moments) {
		return PlannedJob.of(Moments.TELL, moments::tellAll);
	}

	@Bean
	PlannedJob remindWhoComes(Moments moments) {
		return PlannedJob.of(Moments.REMIND, moments::remind);
	}

	@Bean
	PlannedJob remindOfNeeds(Moments moments) {
		return PlannedJob.of(Moments.REMIND_NEEDS, moments::remindOfNeeds);
	}

	@Bean
	PlannedJob thankWhoWasThere(Moments moments) {
		return PlannedJob.of(Moments.THANK, moments::thank);
	}

	@Bean
	PlannedJob turnPageOfAgenda(Moments moments) {
		return PlannedJob.of(Moments.TURN, (key) -> moments.turnPage());
	}

	/** "Today" is another day. */
	@Bean
	DailyJob turnDayOfAgenda(Moments moments) {
		return DailyJob.of("agenda-turn-day", LocalTime.MIDNIGHT, moments::turnPage);
	}

}
