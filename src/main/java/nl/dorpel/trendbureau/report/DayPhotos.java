package nl.dorpel.trendbureau.report;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/**
 * The photographs of the days.
 */
interface DayPhotos extends Repository<DayPhoto, Long> {

	DayPhoto saveAndFlush(DayPhoto photo);

	@EntityGraph(attributePaths = { "large", "small" })
	Optional<DayPhoto> findByIdAndDayId(long id, long day);

	boolean existsByDayIdAndFormKey(long day, UUID formKey);

	int countByDayId(long day);

	void delete(DayPhoto photo);

	void flush();

}
