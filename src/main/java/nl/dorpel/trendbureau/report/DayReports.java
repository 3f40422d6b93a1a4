package nl.dorpel.trendbureau.report;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * What is told of the days.
 */
interface DayReports extends Repository<DayReport, Long> {

	DayReport saveAndFlush(DayReport report);

	Optional<DayReport> findByDayId(long day);

}
