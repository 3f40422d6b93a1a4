package nl.dorpel.trendbureau.signal;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;

/**
 * Signals that belong together, as staff or the kerngroep see it.
 */
@Entity
class SignalGroup {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private String title;

	private String summary;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account madeBy;

	private Instant madeAt;

	protected SignalGroup() {
	}

	SignalGroup(String title, String summary, Account madeBy, Instant madeAt) {
		this.title = title;
		this.summary = summary;
		this.madeBy = madeBy;
		this.madeAt = madeAt;
	}

	/**
	 * @throws GroupChanged if it is not as it was when somebody began to write
	 */
	void requireVersion(int seen) {
		if (this.version != seen) {
			throw new GroupChanged("Group %d has changed".formatted(this.id));
		}
	}

	void isCalled(String title, String summary) {
		this.title = title;
		this.summary = summary;
	}

	Long id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	String summary() {
		return this.summary;
	}

}
