package nl.dorpel.trendbureau.agendasetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nl.dorpel.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A theme was brought to somebody outside the network.
 */
@Entity
class AgendaSetting {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private long themeId;

	private UUID formKey;

	@Enumerated(EnumType.STRING)
	private Addressee addressee;

	private String name;

	private String request;

	private LocalDate broughtOn;

	private @Nullable String result;

	@ManyToOne(fetch = FetchType.LAZY)
	private Account madeBy;

	private Instant changedAt;

	protected AgendaSetting() {
	}

	AgendaSetting(long themeId, UUID formKey, Brought what, Account by, Instant now) {
		this.themeId = themeId;
		this.formKey = formKey;
		this.madeBy = by;
		write(what, now);
	}

	/**
	 * What is told of it.
	 *
	 * @param name of the municipality, the newspaper, the organisation
	 * @param result null as long as nothing came of it
	 */
	record Brought(Addressee addressee, String name, String request, LocalDate on, @Nullable String result) {

	}

	/**
	 * @param seen the version that was looked at
	 * @throws SettingMovedOn if somebody else changed it meanwhile
	 */
	void change(int seen, Brought what, Instant now) {
		if (this.version != seen) {
			throw new SettingMovedOn("Agenda setting %d has changed".formatted(this.id));
		}
		write(what, now);
	}

	private void write(Brought what, Instant now) {
		this.addressee = what.addressee();
		this.name = what.name();
		this.request = what.request();
		this.broughtOn = what.on();
		this.result = what.result();
		this.changedAt = now;
	}

}
