package nl.dorpel.platform.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import nl.dorpel.platform.job.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the start: says so when mail has to wait, and lets go what waited when there was no
 * mail server.
 */
@Component
class MailOpening {

	private static final Logger logger = LoggerFactory.getLogger(MailOpening.class);

	private final MailServer server;

	private final Mails mails;

	private final Jobs jobs;

	private final Clock clock;

	MailOpening(MailServer server, Mails mails, Jobs jobs, Clock clock) {
		this.server = server;
		this.mails = mails;
		this.jobs = jobs;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void open() {
		List<UUID> unsent = this.mails.unsent();
		if (this.server.isKnown()) {
			unsent.forEach((id) -> this.jobs.planUnlessPlanned(Postman.JOB, id, this.clock.instant()));
		}
		else {
			logger.warn("Mail waits until SPRING_MAIL_HOST and DORPEL_MAIL_FROM are set; {} waiting now.",
					unsent.size());
		}
	}

}
