package nl.dorpel.platform.mail;

/**
 * Tells the job that it has to run again. It has no cause and no trace: those would bring
 * addresses of people into the log.
 */
class MailNotSent extends RuntimeException {

	MailNotSent(Object id, Object why) {
		super("Mail %s: %s".formatted(id, why), null, false, false);
	}

}
