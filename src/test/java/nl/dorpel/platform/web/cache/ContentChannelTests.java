package nl.dorpel.platform.web.cache;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import nl.dorpel.platform.web.ContentChanged;
import nl.dorpel.platform.web.ContentChangedElsewhere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one real PostgreSQL.
 */
class ContentChannelTests {

	private static EmbeddedPostgres postgres;

	private ConfigurableApplicationContext here;

	private ConfigurableApplicationContext there;

	@BeforeAll
	static void startDatabase() throws Exception {
		postgres = EmbeddedPostgres.start();
	}

	@AfterAll
	static void stopDatabase() throws Exception {
		postgres.close();
	}

	@BeforeEach
	void startNodes() throws Exception {
		this.here = node();
		this.there = node();
		// Each takes everything for changed when it begins to listen
		assertThat(hears(this.here)).isTrue();
		assertThat(hears(this.there)).isTrue();
	}

	@AfterEach
	void stopNodes() {
		this.here.close();
		this.there.close();
	}

	@Test
	void aCommittedChangeIsHeardElsewhereWithinASecond() throws Exception {
		long before = this.there.getBean(PageCache.class).generation();
		Instant start = Instant.now();
		transaction(this.here).executeWithoutResult((status) -> this.here.publishEvent(new ContentChanged()));
		assertThat(hears(this.there)).isTrue();
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
		assertThat(this.there.getBean(PageCache.class).generation()).isGreaterThan(before);
	}

	@Test
	void aNodeForgetsItsPagesAfterItsOwnCommitAndNotBefore() {
		PageCache cache = this.here.getBean(PageCache.class);
		long before = cache.generation();
		transaction(this.here).executeWithoutResult((status) -> {
			this.here.publishEvent(new ContentChanged());
			assertThat(cache.generation()).isEqualTo(before);
		});
		assertThat(cache.generation()).isEqualTo(before + 1);
	}

	@Test
	void aChangeThatIsRolledBackIsNotHeard() throws Exception {
		transaction(this.here).executeWithoutResult((status) -> {
			this.here.publishEvent(new ContentChanged());
			status.setRollbackOnly();
		});
		assertThat(heard(this.there).poll(700, TimeUnit.MILLISECONDS)).isNull();
	}

	@Test
	void aNodeDoesNotListenToItself() throws Exception {
		transaction(this.here).executeWithoutResult((status) -> this.here.publishEvent(new ContentChanged()));
		assertThat(hears(this.there)).isTrue();
		assertThat(heard(this.here).poll(700, TimeUnit.MILLISECONDS)).isNull();
	}

	@Test
	void afterALostConnectionEverythingCountsAsChanged() throws Exception {
		this.here.getBean(JdbcTemplate.class)
			.query("select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'", (row) -> {
			});
		assertThat(hears(this.there)).isTrue();
		assertThat(hears(this.here)).isTrue();
		transaction(this.here).executeWithoutResult((status) -> this.here.publishEvent(new ContentChanged()));
		assertThat(hears(this.there)).isTrue();
	}

	@Test
	void theListenerEndsWithTheApplicationAndLeavesNothingBehind() throws Exception {
		HikariDataSource pool = this.there.getBean(HikariDataSource.class);
		assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);
		Instant start = Instant.now();
		this.there.getBean(ContentListener.class).stop();
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
		assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
		try (Connection connection = this.there.getBean(DataSource.class).getConnection();
				var channels = connection.createStatement().executeQuery("select pg_listening_channels()")) {
			assertThat(channels.next()).isFalse();
		}
	}

	private static ConfigurableApplicationContext node() {
		return new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
			.properties("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
					"spring.datasource.hikari.maximum-pool-size=3", "spring.main.banner-mode=off",
					"spring.config.location=optional:classpath:/none/")
			.run();
	}

	private static TransactionTemplate transaction(ConfigurableApplicationContext node) {
		return node.getBean(TransactionTemplate.class);
	}

	private static boolean hears(ConfigurableApplicationContext node) throws InterruptedException {
		return heard(node).poll(5, TimeUnit.SECONDS) != null;
	}

	private static BlockingQueue<ContentChangedElsewhere> heard(ConfigurableApplicationContext node) {
		return node.getBean(Ear.class).heard;
	}

	@Import({ PageCache.class, ContentChannel.class, ContentListener.class, Ear.class })
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class })
	@EnableConfigurationProperties(PageCacheProperties.class)
	static class Node {

	}

	static class Ear {

		final BlockingQueue<ContentChangedElsewhere> heard = new LinkedBlockingQueue<>();

		@EventListener
		void hear(ContentChangedElsewhere event) {
			this.heard.add(event);
		}

	}

}
