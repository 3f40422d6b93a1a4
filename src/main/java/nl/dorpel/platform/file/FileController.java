package nl.dorpel.platform.file;

import java.nio.charset.StandardCharsets;

import nl.dorpel.platform.web.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out files. Always as a download, so that none is ever run as a page of the
 * portal.
 */
@Controller
class FileController {

	private final FileCabinet cabinet;

	FileController(FileCabinet cabinet) {
		this.cabinet = cabinet;
	}

	@GetMapping("/bestanden/{id:\\d{1,18}}/{name}")
	ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable String name) {
		FileCabinet.OpenFile file = this.cabinet.open(id, "/bestanden/" + id + "/" + name)
			.orElseThrow(() -> new NotFound("No file " + id));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.eTag(file.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

}
