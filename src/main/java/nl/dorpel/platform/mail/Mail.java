package nl.dorpel.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person, with how far it is.
 */
@Entity
@SuppressWarnings("UnusedVariable") // lists and retention read the fields by query
class Mail {

	/** After this long a mail is for a person to look at. */
	static final Duration PATIENCE = Duration.ofDays(1);

	/** Longer than a mail server is ever waited for. */
	private static final Duration CLAIM = Duration.ofMinutes(5);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private UUID publicId;

	private String recipient;

	private @Nullable String recipientName;

	private String language;

	private String subject;

	private String text;

	private String html;

	private @Nullable String replyTo;

	private @Nullable String unsubscribe;

	private boolean leavesNoTrace;

	private Instant createdAt;

	private Instant sendAt;

	private @Nullable Instant expiresAt;

	@Enumerated(EnumType.STRING)
	private MailState state;

	private int attempts;

	private @Nullable Instant claimedUntil;

	private @Nullable Instant failingSince;

	@Enumerated(EnumType.STRING)
	private @Nullable MailProblem problem;

	private @Nullable String serverAnswer;

	private @Nullable Instant closedAt;

	@ElementCollection
	@CollectionTable(name = "mail_enclosure", joinColumns = @JoinColumn(name = "mail_id"))
	@OrderColumn(name = "position")
	private List<Enclosure> enclosures = new ArrayList<>();

	protected Mail() {
	}

	Mail(Letter letter, PrintedLetter printed, Instant now, Instant sendAt) {
		this.publicId = UUID.randomUUID();
		this.recipient = letter.to().address();
		this.recipientName = letter.to().name();
		this.language = letter.language().getLanguage();
		this.subject = printed.subject();
		this.text = printed.text();
		this.html = printed.html();
		this.replyTo = (letter.replyTo() != null) ? letter.replyTo().address() : null;
		this.unsubscribe = (letter.unsubscribe() != null) ? letter.unsubscribe().toString() : null;
		this.leavesNoTrace = letter.leavesNoTrace();
		this.createdAt = now;
		this.sendAt = sendAt;
		this.expiresAt = letter.expires();
		this.state = MailState.WAITING;
		this.enclosures.addAll(letter.enclosures());
	}

	/** Whether it still has to go. */
	boolean isOpen() {
		return this.state == MailState.WAITING || this.state == MailState.FAILING;
	}

	boolean isClaimed(Instant now) {
		return this.claimedUntil != null && now.isBefore(this.claimedUntil);
	}

	/** Whether its moment has not come: until then it can be taken back. */
	boolean isForLater(Instant now) {
		return now.isBefore(this.sendAt);
	}

	/** Keeps others from sending it until this attempt has ended, well or badly. */
	void claim(Instant now) {
		if (!isOpen() || isClaimed(now)) {
			throw new MailNotSent(this.publicId, "not free to be sent");
		}
		this.claimedUntil = now.plus(CLAIM);
		this.attempts++;
	}

	void sent(Instant now) {
		close(MailState.SENT, now);
		this.failingSince = null;
		this.problem = null;
		this.serverAnswer = null;
	}

	void failed(SendingFailure failure, Instant now) {
		this.problem = failure.problem();
		this.serverAnswer = failure.answer();
		this.failingSince = (this.failingSince != null) ? this.failingSince : now;
		if (failure.problem().isFinal() || !now.isBefore(this.failingSince.plus(PATIENCE))) {
			close(MailState.GIVEN_UP, now);
		}
		else {
			this.state = MailState.FAILING;
			this.claimedUntil = null;
		}
	}

	void cancel(Instant now) {
		close(MailState.CANCELLED, now);
	}

	private void close(MailState end, Instant now) {
		this.state = end;
		this.closedAt = now;
		this.claimedUntil = null;
	}

	/**
	 * Gives it another day.
	 * @throws IllegalStateException if it has not been given up
	 */
	void sendAgain(Instant now) {
		if (this.state != MailState.GIVEN_UP) {
			throw new IllegalStateException("Mail %s is %s".formatted(this.publicId, this.state));
		}
		this.state = MailState.WAITING;
		this.sendAt = now;
		this.closedAt = null;
		this.failingSince = null;
	}

	/** Ends it if its time is over, and nobody is sending it right now. */
	boolean expires(Instant now) {
		boolean over = this.expiresAt != null && !now.isBefore(this.expiresAt) && !isClaimed(now);
		if (over) {
			close(MailState.EXPIRED, now);
		}
		return over;
	}

	/** Its reader is somewhere else now. */
	void leaveNoTrace() {
		this.leavesNoTrace = true;
	}

	/**
	 * Whether the portal has no business with it any more. Staff see what has expired:
	 * what it could open is closed.
	 */
	boolean isToBeForgotten() {
		return this.leavesNoTrace && !isOpen() && this.state != MailState.EXPIRED;
	}

	boolean mentions(Pattern address) {
		return Stream.of(this.recipient, this.replyTo, this.subject, this.text)
			.anyMatch((words) -> words != null && address.matcher(words).find());
	}

	UUID publicId() {
		return this.publicId;
	}

	MailState state() {
		return this.state;
	}

	String recipient() {
		return this.recipient;
	}

	@Nullable String recipientName() {
		return this.recipientName;
	}

	String language() {
		return this.language;
	}

	String subject() {
		return this.subject;
	}

	String text() {
		return this.text;
	}

	String html() {
		return this.html;
	}

	@Nullable String replyTo() {
		return this.replyTo;
	}

	@Nullable String unsubscribe() {
		return this.unsubscribe;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	/** Read in the transaction in which the mail was found. */
	List<Enclosure> enclosures() {
		return List.copyOf(this.enclosures);
	}

}
