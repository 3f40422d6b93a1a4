package nl.dorpel.platform.file;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * What is known about the files of the portal.
 */
interface StoredFiles extends Repository<StoredFile, Long> {

	Optional<StoredFile> findById(long id);

	StoredFile save(StoredFile file);

}
