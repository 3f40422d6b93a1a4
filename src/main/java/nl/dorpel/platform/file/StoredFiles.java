package nl.dorpel.platform.file;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The files of the portal.
 */
public interface StoredFiles extends Repository<StoredFile, Long> {

	Optional<StoredFile> findById(long id);

	StoredFile save(StoredFile file);

}
