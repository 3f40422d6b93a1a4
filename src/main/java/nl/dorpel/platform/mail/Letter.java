package nl.dorpel.platform.mail;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is to be told to whom. {@code Letter.to(address, language, "account/mail/sign-in")
 * .with("code", code)}.
 *
 * @param to who gets it
 * @param language Dutch or English
 * @param template the name of a template below {@code templates/} that uses
 * {@code mail/layout}; its title becomes the subject
 * @param model what the template shows
 * @param replyTo where an answer goes, or null for the portal's own address
 * @param unsubscribe for notices: the address at which one POST ends them (RFC 8058)
 * @param leavesNoTrace whether the portal forgets it as soon as it is sent or cannot be
 * sent, for somebody who is being forgotten
 * @param expires from when on it is not sent any more, because it would only confuse; or
 * null
 * @param enclosures files that go along
 */
public record Letter(MailAddress to, Locale language, String template, Map<String, Object> model,
		@Nullable MailAddress replyTo, @Nullable URI unsubscribe, boolean leavesNoTrace, @Nullable Instant expires,
		List<Enclosure> enclosures) {

	public Letter {
		model = Map.copyOf(model);
		enclosures = List.copyOf(enclosures);
		if (unsubscribe != null && !isWebAddress(unsubscribe)) {
			throw new IllegalArgumentException("Unsubscribing happens at a web address");
		}
	}

	public static Letter to(MailAddress to, Locale language, String template) {
		return new Letter(to, language, template, Map.of(), null, null, false, null, List.of());
	}

	public Letter with(String name, Object value) {
		Map<String, Object> more = new HashMap<>(this.model);
		more.put(name, value);
		return new Letter(this.to, this.language, this.template, more, this.replyTo, this.unsubscribe,
				this.leavesNoTrace, this.expires, this.enclosures);
	}

	public Letter answeredAt(MailAddress address) {
		return new Letter(this.to, this.language, this.template, this.model, address, this.unsubscribe,
				this.leavesNoTrace, this.expires, this.enclosures);
	}

	public Letter unsubscribedAt(URI address) {
		return new Letter(this.to, this.language, this.template, this.model, this.replyTo, address, this.leavesNoTrace,
				this.expires, this.enclosures);
	}

	public Letter leavingNoTrace() {
		return new Letter(this.to, this.language, this.template, this.model, this.replyTo, this.unsubscribe, true,
				this.expires, this.enclosures);
	}

	public Letter until(Instant moment) {
		return new Letter(this.to, this.language, this.template, this.model, this.replyTo, this.unsubscribe,
				this.leavesNoTrace, moment, this.enclosures);
	}

	public Letter enclosing(Enclosure file) {
		return new Letter(this.to, this.language, this.template, this.model, this.replyTo, this.unsubscribe,
				this.leavesNoTrace, this.expires, Stream.concat(this.enclosures.stream(), Stream.of(file)).toList());
	}

	/** A URI holds no space, line end or angle bracket, so it cannot leave its header. */
	private static boolean isWebAddress(URI address) {
		return address.isAbsolute() && address.getScheme().matches("https?") && address.getHost() != null
				&& address.toString().chars().allMatch((c) -> c > ' ' && c < 127);
	}

}
