package nl.dorpel.contact;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.dorpel.account.Account;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request. Lines are added, and never changed but for what
 * becomes of their mail.
 */
@Entity
@Table(name = "contact_line")
public class HistoryLine {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	private LineKind kind;

	private Instant at;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account author;

	private @Nullable String text;

	private @Nullable String recipient;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Account colleague;

	private byte @Nullable [] replyTokenHash;

	@Enumerated(EnumType.STRING)
	private @Nullable RequestState stateBefore;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<UUID> mails = List.of();

	private @Nullable Instant goesAt;

	private @Nullable Instant takenBackAt;

	protected HistoryLine() {
	}

	HistoryLine(LineKind kind, RequestState stateBefore, @Nullable Account author, Instant at) {
		this.kind = kind;
		this.stateBefore = stateBefore;
		this.author = author;
		this.at = at;
	}

	HistoryLine saying(@Nullable String text) {
		this.text = text;
		return this;
	}

	HistoryLine to(String recipient) {
		this.recipient = recipient;
		return this;
	}

	HistoryLine to(Account colleague) {
		this.colleague = colleague;
		return this;
	}

	HistoryLine answeredBy(byte[] replyTokenHash) {
		this.replyTokenHash = replyTokenHash.clone();
		return this;
	}

	boolean isAnsweredBy(byte[] replyTokenHash) {
		return this.takenBackAt == null && Arrays.equals(this.replyTokenHash, replyTokenHash);
	}

	/** What goes with it at once, and cannot be taken back. */
	void confirmed(UUID mail) {
		this.mails = List.of(mail);
	}

	/** What was posted with it, and when that goes. */
	void posted(List<UUID> mails, Instant goesAt) {
		this.mails = List.copyOf(mails);
		this.goesAt = goesAt;
	}

	void takenBack(Instant now) {
		this.takenBackAt = now;
	}

	void forget() {
		this.text = null;
		this.recipient = null;
		this.replyTokenHash = null;
	}

	/**
	 * Whether its mail may still be on the table. Whether it really is, only the outbox
	 * knows.
	 */
	public boolean mayBeTakenBack(Instant now) {
		return this.takenBackAt == null && this.goesAt != null && now.isBefore(this.goesAt);
	}

	public Long id() {
		return this.id;
	}

	public LineKind kind() {
		return this.kind;
	}

	public Instant at() {
		return this.at;
	}

	/** Null for the person who asks, and for the portal itself. */
	public @Nullable Account author() {
		return this.author;
	}

	/** What was written; null once the personal data is removed. */
	public @Nullable String text() {
		return this.text;
	}

	/** To whom something was handed over. */
	public @Nullable Account colleague() {
		return this.colleague;
	}

	/** To whom something was forwarded. */
	public @Nullable String recipient() {
		return this.recipient;
	}

	@Nullable RequestState stateBefore() {
		return this.stateBefore;
	}

	public List<UUID> mails() {
		return this.mails;
	}

	/** When its mail goes; null for a line without mail. */
	public @Nullable Instant goesAt() {
		return this.goesAt;
	}

	public @Nullable Instant takenBackAt() {
		return this.takenBackAt;
	}

}
