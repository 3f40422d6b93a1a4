package nl.dorpel.trendbureau.theme;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to who follows a theme that it took a step. All letters are posted in one
 * transaction, with the note that it is done: nobody gets one twice, and nobody none.
 */
@Component
class ThemeNews implements PlannedJob {

	static final String JOB = "trendbureau-tell-followers";

	private static final String TELL = """
			update theme_step s set told_at = :now from theme t
			where t.id = s.theme_id and s.id = :id and s.told_at is null
			returning t.id as theme, t.slug, t.title, s.state, s.line
			""";

	private final FollowerPost followers;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ThemeNews(FollowerPost followers, SiteAddress site, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.followers = followers;
		this.site = site;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	private record News(long theme, String slug, String title, ThemeState state, String line) {

	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String step) {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql(TELL)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", Long.valueOf(step))
			.query(Rows.as(News.class))
			.optional()
			.ifPresent((news) -> this.followers.tell(news.theme, (to, language) -> letter(news, to, language))));
	}

	private Letter letter(News news, MailAddress to, Locale language) {
		return Letter.to(to, language, "trendbureau/mail/theme-step")
			.with("title", news.title)
			.with("state", news.state.label())
			.with("line", news.line)
			.with("link", this.site.of(PageLanguage.prefix(language) + "/trendbureau/themas/" + news.slug));
	}

}
