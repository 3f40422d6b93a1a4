package nl.dorpel.platform.web.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import nl.dorpel.platform.web.ContentChangedElsewhere;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears the other nodes' changes, on a connection of its own that it keeps. While it is
 * not connected it can miss one: each time it connects it takes everything for changed.
 */
@Component
class ContentListener implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentListener.class);

	/** How long the end of the application can be kept waiting. */
	private static final Duration LISTENING = Duration.ofMillis(500);

	private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

	private final ObjectProvider<DataSource> dataSource;

	private final ContentChannel channel;

	private final ApplicationEventPublisher events;

	private volatile @Nullable Thread thread;

	ContentListener(ObjectProvider<DataSource> dataSource, ContentChannel channel, ApplicationEventPublisher events) {
		this.dataSource = dataSource;
		this.channel = channel;
		this.events = events;
	}

	@Override
	public void start() {
		DataSource database = this.dataSource.getIfAvailable();
		if (database != null) {
			// No virtual thread: an interrupt would break the connection that it reads
			// from
			Thread listener = Thread.ofPlatform()
				.daemon()
				.name("content-listener")
				.unstarted(() -> listenUntilStopped(database));
			// First, because the listener goes on only as long as it is known here
			this.thread = listener;
			listener.start();
		}
	}

	@Override
	public void stop() {
		Thread stopped = this.thread;
		this.thread = null;
		if (stopped == null) {
			return;
		}
		stopped.interrupt();
		try {
			// The pool that the connection belongs to is closed after us
			stopped.join(LISTENING.multipliedBy(4));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private void listenUntilStopped(DataSource database) {
		Duration pause = SHORTEST_PAUSE;
		while (isRunning()) {
			try (Connection connection = database.getConnection()) {
				subscribe(connection);
				pause = SHORTEST_PAUSE;
				listen(connection);
			}
			catch (SQLException | RuntimeException ex) {
				if (isRunning()) {
					log.warn("Not hearing changes of other nodes, next attempt in {}: {}", pause, ex.getMessage());
					rest(pause);
					pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
				}
			}
		}
	}

	private void subscribe(Connection connection) throws SQLException {
		connection.setAutoCommit(true);
		try (Statement statement = connection.createStatement()) {
			statement.execute("listen " + ContentChannel.NAME);
		}
		this.events.publishEvent(new ContentChangedElsewhere());
	}

	private void listen(Connection connection) throws SQLException {
		PGConnection postgres = connection.unwrap(PGConnection.class);
		try {
			while (isRunning()) {
				PGNotification[] heard = postgres.getNotifications(Math.toIntExact(LISTENING.toMillis()));
				if (heard != null && isOfAnotherNode(heard)) {
					this.events.publishEvent(new ContentChangedElsewhere());
				}
			}
		}
		finally {
			unsubscribe(connection);
		}
	}

	private boolean isOfAnotherNode(PGNotification[] heard) {
		for (PGNotification notification : heard) {
			if (!notification.getParameter().equals(this.channel.node())) {
				return true;
			}
		}
		return false;
	}

	/** The pool hands the connection on to others, who would collect notifications. */
	private static void unsubscribe(Connection connection) {
		try (Statement statement = connection.createStatement()) {
			statement.execute("unlisten *");
		}
		catch (SQLException ex) {
			log.debug("The connection was lost already", ex);
		}
	}

	private static void rest(Duration pause) {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Duration min(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

}
