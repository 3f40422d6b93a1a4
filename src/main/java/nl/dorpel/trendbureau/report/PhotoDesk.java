package nl.dorpel.trendbureau.report;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.file.FileCabinet;
import nl.dorpel.platform.file.StoredFile;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.trendbureau.openday.OpenDayBook;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where who runs a day brings its photographs.
 */
@Component
@PreAuthorize("isAuthenticated()")
class PhotoDesk {

	static final int MOST = 12;

	private final OpenDayBook days;

	private final DayPhotos photos;

	private final FileCabinet cabinet;

	private final People people;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PhotoDesk(OpenDayBook days, DayPhotos photos, FileCabinet cabinet, People people, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.days = days;
		this.photos = photos;
		this.cabinet = cabinet;
		this.people = people;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is said of a photograph.
	 *
	 * @param formKey of the form: sent twice, it is one photograph
	 * @param alternative what is to be seen on it
	 * @param note who agreed, and how
	 */
	record Caption(UUID formKey, String alternative, Consent consent, @Nullable String note) {

	}

	/**
	 * @return false if there are as many as there can be
	 */
	@Transactional
	public boolean add(SignedIn by, String slug, Darkroom.Developed picture, Caption caption) {
		Account who = this.people.keep(by.id());
		long day = lock(by, slug);
		if (this.photos.existsByDayIdAndFormKey(day, caption.formKey())) {
			return true;
		}
		if (this.photos.countByDayId(day) >= MOST) {
			return false;
		}
		this.photos.saveAndFlush(new DayPhoto(day, caption, files(picture, caption), who, this.clock.instant()));
		this.events.publishEvent(new ContentChanged());
		return true;
	}

	private DayPhoto.Files files(Darkroom.Developed picture, Caption caption) {
		return new DayPhoto.Files(keep("foto.jpg", picture.large(), caption),
				keep("foto-klein.jpg", picture.small(), caption), picture.width(), picture.height());
	}

	private StoredFile keep(String name, byte[] picture, Caption caption) {
		return this.cabinet.keepAside(name, "image/jpeg", caption.alternative(), picture);
	}

	/**
	 * Tells in other words what is to be seen on it.
	 * @param seen the words that were looked at
	 * @throws ReportMovedOn if it has other words by now, or is gone
	 */
	@Transactional
	public void describe(SignedIn by, String slug, long id, String seen, String alternative) {
		DayPhoto photo = this.photos.findByIdAndDayId(id, lock(by, slug))
			.filter((now) -> seen.equals(now.large().textAlternative()))
			.orElseThrow(() -> new ReportMovedOn("Photo %d is told of in other words".formatted(id)));
		this.cabinet.describe(photo.large().id(), alternative);
		this.cabinet.describe(photo.small().id(), alternative);
		this.events.publishEvent(new ContentChanged());
	}

	/** With who agreed to it. Nothing happens if it is gone already. */
	@Transactional
	public void remove(SignedIn by, String slug, long id) {
		this.photos.findByIdAndDayId(id, lock(by, slug)).ifPresent((photo) -> {
			List<StoredFile> files = List.of(photo.large(), photo.small());
			this.photos.delete(photo);
			this.photos.flush();
			files.forEach((file) -> this.cabinet.remove(file.id()));
			this.events.publishEvent(new ContentChanged());
		});
	}

	/** Two who bring the last photograph that fits do so after each other. */
	private long lock(SignedIn by, String slug) {
		long day = this.days.require(by, slug).id();
		this.jdbc.sql("select id from open_day where id = ? for update").param(day).query(Long.class).single();
		return day;
	}

}
