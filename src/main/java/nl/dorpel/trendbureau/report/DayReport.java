package nl.dorpel.trendbureau.report;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a day: a text, beside what it brought and how it looked. Who was
 * written to about it is for {@link ReportNews}.
 */
@Entity
class DayReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private long dayId;

	private String text;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account writtenBy;

	private Instant changedAt;

	private @Nullable Instant publishedAt;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account publishedBy;

	private @Nullable Integer attended;

	protected DayReport() {
	}

	DayReport(long dayId, String text, Account by, Instant now) {
		this.dayId = dayId;
		this.text = text;
		this.writtenBy = by;
		this.changedAt = now;
	}

	/**
	 * @param seen the version that was looked at
	 * @throws ReportMovedOn if somebody else changed it meanwhile
	 */
	void change(int seen, String text, Instant now) {
		if (this.version != seen) {
			throw new ReportMovedOn("The report of day %d has changed".formatted(this.dayId));
		}
		this.text = text;
		this.changedAt = now;
	}

	/**
	 * @param attended how many people were there, or 0 if nobody counted
	 * @return whether it was not published already
	 */
	boolean publish(Account by, int attended, Instant now) {
		if (this.publishedAt != null) {
			return false;
		}
		this.publishedAt = now;
		this.publishedBy = by;
		this.attended = (attended > 0) ? attended : null;
		return true;
	}

	void takeBack() {
		this.publishedAt = null;
		this.publishedBy = null;
	}

	Long id() {
		return this.id;
	}

}
