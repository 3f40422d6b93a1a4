package nl.dorpel.platform.file;

import nl.dorpel.platform.web.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out files. Always as a download, so that none is ever run as a page of the
 * portal.
 */
@Controller
class FileController {

	private final StoredFiles files;

	FileController(StoredFiles files) {
		this.files = files;
	}

	@GetMapping("/bestanden/{id:\\d{1,18}}/{name}")
	@Transactional(readOnly = true)
	public ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable String name) {
		StoredFile file = this.files.findById(id)
			.filter((found) -> found.name().equals(name))
			.orElseThrow(() -> new NotFound("No file " + id));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name()).build().toString())
			.body(file.content());
	}

}
