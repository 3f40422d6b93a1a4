package nl.dorpel.platform.content;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import nl.dorpel.platform.web.ContentChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the starter sets before the first visitor can come in.
 */
@Component
class StarterContent implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(StarterContent.class);

	// Any number will do, as long as every node takes the same lock.
	private static final long LOCK = 2026_11_22L;

	private final List<StarterSet> sets;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private volatile boolean running;

	StarterContent(List<StarterSet> sets, JdbcClient jdbc, TransactionTemplate transaction, Clock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.sets = sets;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	// The default phase is later: the web server starts after this.
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		for (StarterSet set : this.sets) {
			this.transaction.executeWithoutResult((status) -> loadOnce(set));
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void loadOnce(StarterSet set) {
		// Two nodes may start on the same empty database: the second waits here.
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((rs) -> {
		});
		int marked = this.jdbc
			.sql("insert into starter_set (name, loaded_at) values (?, ?) on conflict (name) do nothing")
			.params(set.name(), Timestamp.from(this.clock.instant()))
			.update();
		if (marked == 1) {
			set.load();
			this.events.publishEvent(new ContentChanged());
			logger.info("Loaded starter content '{}'", set.name());
		}
	}

}
