package nl.dorpel.platform.web.cache;

import java.util.UUID;

import nl.dorpel.platform.web.ContentChanged;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the other nodes of a change, through the database that they share. PostgreSQL
 * delivers the notification with the commit, so it is never heard before the change can
 * be seen, and never of a change that was rolled back.
 */
@Component
class ContentChannel {

	static final String NAME = "dorpel_content";

	/** Sent along, so that a node doesn't listen to itself. */
	private final String node = UUID.randomUUID().toString();

	private final ObjectProvider<JdbcTemplate> jdbc;

	ContentChannel(ObjectProvider<JdbcTemplate> jdbc) {
		this.jdbc = jdbc;
	}

	String node() {
		return this.node;
	}

	@TransactionalEventListener(classes = ContentChanged.class, phase = TransactionPhase.BEFORE_COMMIT,
			fallbackExecution = true)
	void tellOthers() {
		this.jdbc.ifAvailable((jdbc) -> jdbc.query("select pg_notify(?, ?)", (row) -> {
		}, NAME, this.node));
	}

}
