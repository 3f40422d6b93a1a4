package nl.dorpel.site.staff;

import java.util.List;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.dorpel.account.AuditLog;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.job.FailingJob;
import nl.dorpel.platform.job.Jobs;
import nl.dorpel.platform.mail.MailLine;
import nl.dorpel.platform.mail.MailLog;

/**
 * What the portal could not do by itself, for staff to look at.
 */
@Component
@PreAuthorize("hasRole('STAFF')")
class PostRoom {

	private final MailLog mail;

	private final Jobs jobs;

	private final AuditLog audit;

	PostRoom(MailLog mail, Jobs jobs, AuditLog audit) {
		this.mail = mail;
		this.jobs = jobs;
		this.audit = audit;
	}

	/**
	 * @param givenUp mail that is not tried any more
	 * @param failing mail that is still tried by itself
	 * @param expired mail that waited longer than it made sense
	 * @param jobs other work that has not succeeded for a day
	 */
	record Shelf(List<MailLine> givenUp, List<MailLine> failing, List<MailLine> expired, List<FailingJob> jobs) {
	}

	@Transactional(readOnly = true)
	public Shelf look() {
		return new Shelf(this.mail.givenUp(), this.mail.failing(), this.mail.expired(), this.jobs.failing());
	}

	/**
	 * @return false if there is no such mail
	 * @throws IllegalStateException if it is on its way already
	 */
	@Transactional
	public boolean sendAgain(SignedIn staff, UUID id) {
		boolean there = this.mail.sendAgain(id);
		if (there) {
			this.audit.write(staff.id(), "site.audit.mail-again", "mail:" + id, "");
		}
		return there;
	}

	@Transactional
	public void tryAgain(SignedIn staff, String job, String key) {
		if (this.jobs.tryAgain(job, key)) {
			this.audit.write(staff.id(), "site.audit.job-again", "job:" + job, "");
		}
	}

}
