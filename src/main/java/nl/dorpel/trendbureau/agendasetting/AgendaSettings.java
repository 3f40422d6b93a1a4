package nl.dorpel.trendbureau.agendasetting;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Where themes were brought.
 */
interface AgendaSettings extends Repository<AgendaSetting, Long> {

	AgendaSetting saveAndFlush(AgendaSetting setting);

	boolean existsByThemeIdAndFormKey(long theme, UUID formKey);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from AgendaSetting s where s.id = :id and s.themeId = :theme")
	Optional<AgendaSetting> lock(long id, long theme);

	void delete(AgendaSetting setting);

}
