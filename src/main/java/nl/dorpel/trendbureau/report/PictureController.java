package nl.dorpel.trendbureau.report;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the pictures of a day: to everybody once its report is published, until then
 * to who runs the day.
 */
@Controller
class PictureController {

	private static final String FILE = """
			select case when :small then p.small_id else p.large_id end
			from day_photo p
			join open_day d on d.id = p.day_id
			join gathering g on g.id = d.gathering_id
			where g.slug = :slug and p.id = :id and (:staff
				or exists (select from day_report r where r.day_id = d.id and r.published_at is not null)
				or exists (select from gathering_facilitator f where f.gathering_id = g.id and f.account_id = :viewer))
			""";

	private final JdbcClient jdbc;

	private final FileCabinet cabinet;

	PictureController(JdbcClient jdbc, FileCabinet cabinet) {
		this.jdbc = jdbc;
		this.cabinet = cabinet;
	}

	@GetMapping("/trendbureau/open-dagen/{slug}/fotos/{id:\\d{1,18}}.jpg")
	ResponseEntity<byte[]> large(@PathVariable String slug, @PathVariable long id,
			@AuthenticationPrincipal @Nullable SignedIn person) {
		return picture(slug, id, false, person);
	}

	@GetMapping("/trendbureau/open-dagen/{slug}/fotos/{id:\\d{1,18}}-klein.jpg")
	ResponseEntity<byte[]> small(@PathVariable String slug, @PathVariable long id,
			@AuthenticationPrincipal @Nullable SignedIn person) {
		return picture(slug, id, true, person);
	}

	private ResponseEntity<byte[]> picture(String slug, long id, boolean small, @Nullable SignedIn person) {
		FileCabinet.OpenFile file = this.jdbc.sql(FILE)
			.param("small", small)
			.param("slug", slug)
			.param("id", id)
			.param("staff", person != null && person.isStaff())
			.param("viewer", (person != null) ? person.id() : -1)
			.query(Long.class)
			.optional()
			.flatMap(this.cabinet::open)
			.orElseThrow(() -> new NotFound("No photo " + id));
		return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).eTag(file.sha256()).body(file.content());
	}

}
