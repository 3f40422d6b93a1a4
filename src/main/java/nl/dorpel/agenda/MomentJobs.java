package nl.dorpel.agenda;

import java.time.LocalTime;
import java.util.function.Consumer;

import nl.dorpel.platform.job.DailyJob;
import nl.dorpel.platform.job.PlannedJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The moments of a gathering, by the names under which they are written down.
 */
@Configuration(proxyBeanMethods = false)
class MomentJobs {

	private record MomentJob(String name, Consumer<String> deed) implements PlannedJob {

		@Override
		public void run(String key) {
			this.deed.accept(key);
		}

	}

	@Bean
	PlannedJob tellAll(Moments moments) {
		return new MomentJob(Moments.TELL, moments::tellAll);
	}

	@Bean
	PlannedJob remindWhoComes(Moments moments) {
		return new MomentJob(Moments.REMIND, moments::remind);
	}

	@Bean
	PlannedJob remindOfNeeds(Moments moments) {
		return new MomentJob(Moments.REMIND_NEEDS, moments::remindOfNeeds);
	}

	@Bean
	PlannedJob thankWhoWasThere(Moments moments) {
		return new MomentJob(Moments.THANK, moments::thank);
	}

	@Bean
	PlannedJob turnPageOfAgenda(Moments moments) {
		return new MomentJob(Moments.TURN, (key) -> moments.turnPage());
	}

	/** "Today" is another day. */
	@Bean
	DailyJob turnDayOfAgenda(Moments moments) {
		return new DailyJob() {

			@Override
			public String name() {
				return "agenda-turn-day";
			}

			@Override
			public LocalTime time() {
				return LocalTime.MIDNIGHT;
			}

			@Override
			public void run() {
				moments.turnPage();
			}

		};
	}

}
