package nl.dorpel.trendbureau.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.dorpel.account.Account;
import nl.dorpel.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A photograph of a day. It never changes: another is another. What is told of it stands
 * with its files.
 */
@Entity
class DayPhoto {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long dayId;

	private UUID formKey;

	@ManyToOne(fetch = FetchType.LAZY)
	private StoredFile large;

	@ManyToOne(fetch = FetchType.LAZY)
	private StoredFile small;

	private int width;

	private int height;

	@Enumerated(EnumType.STRING)
	private Consent consent;

	private @Nullable String consentNote;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account addedBy;

	private Instant addedAt;

	protected DayPhoto() {
	}

	DayPhoto(long dayId, PhotoDesk.Caption caption, Files files, Account addedBy, Instant now) {
		this.dayId = dayId;
		this.formKey = caption.formKey();
		this.large = files.large();
		this.small = files.small();
		this.width = files.width();
		this.height = files.height();
		this.consent = caption.consent();
		this.consentNote = caption.note();
		this.addedBy = addedBy;
		this.addedAt = now;
	}

	/**
	 * What is kept of a photograph.
	 *
	 * @param width in pixels, of the large one
	 * @param height in pixels, of the large one
	 */
	record Files(StoredFile large, StoredFile small, int width, int height) {

	}

	StoredFile large() {
		return this.large;
	}

	StoredFile small() {
		return this.small;
	}

}
