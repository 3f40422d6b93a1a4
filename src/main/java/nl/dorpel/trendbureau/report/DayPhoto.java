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
 * A photograph of a day. It never changes: another is another.
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

	DayPhoto(long dayId, UUID formKey, StoredFile large, StoredFile small, Darkroom.Developed picture) {
		this.dayId = dayId;
		this.formKey = formKey;
		this.large = large;
		this.small = small;
		this.width = picture.width();
		this.height = picture.height();
	}

	DayPhoto agreed(Consent consent, @Nullable String note) {
		this.consent = consent;
		this.consentNote = note;
		return this;
	}

	DayPhoto addedBy(Account account, Instant now) {
		this.addedBy = account;
		this.addedAt = now;
		return this;
	}

	StoredFile large() {
		return this.large;
	}

	StoredFile small() {
		return this.small;
	}

}
