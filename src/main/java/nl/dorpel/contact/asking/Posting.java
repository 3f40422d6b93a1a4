package nl.dorpel.contact.asking;

import java.time.Duration;
import java.util.UUID;

import nl.dorpel.account.SignedIn;
import nl.dorpel.contact.Question;
import nl.dorpel.contact.Reception;
import nl.dorpel.platform.web.limit.Rate;
import nl.dorpel.platform.web.limit.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a form that is right to the reception.
 */
@Component
class Posting {

	static final Rate PER_ADDRESS = new Rate("contact address", 5, Duration.ofHours(1));

	static final Rate PER_MACHINE = new Rate("contact machine", 15, Duration.ofHours(1));

	private final Reception reception;

	private final Drafts drafts;

	private final FormCheck check;

	private final SpamSieve sieve;

	private final Subjects subjects;

	private final Throttle throttle;

	Posting(Reception reception, Drafts drafts, FormCheck check, SpamSieve sieve, Subjects subjects,
			Throttle throttle) {
		this.reception = reception;
		this.drafts = drafts;
		this.check = check;
		this.sieve = sieve;
		this.subjects = subjects;
		this.throttle = throttle;
	}

	/** False if this address or this machine has sent many of late. */
	boolean admits(ContactForm form, String machine) {
		return this.throttle.admits(PER_MACHINE, machine)
				&& this.throttle.admits(PER_ADDRESS, String.valueOf(form.email()));
	}

	@Transactional
	public void post(UUID draft, FormKind kind, ContactForm form, String language, @Nullable SignedIn person) {
		this.reception.receive(new Question(draft, kind.kind(), kind.join(), language, form.asked(kind),
				this.check.chosenFor(kind, form), this.subjects.find(form.over()).orElse(null),
				this.sieve.suspicions(draft, form)), (person != null) ? person.id() : null);
		this.drafts.remove(draft);
	}

}
