package nl.dorpel.practice;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Examples that have been begun.
 */
interface ExampleDrafts extends Repository<ExampleDraft, Long> {

	ExampleDraft saveAndFlush(ExampleDraft draft);

	Optional<ExampleDraft> findByOrigin(String origin);

	int count();

}
