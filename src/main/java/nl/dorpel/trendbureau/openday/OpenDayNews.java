package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;
import nl.dorpel.trendbureau.theme.FollowerPost;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to who follows a theme that there is a day about it. All letters are posted in
 * one transaction, with the note that it is done: nobody gets one twice, and nobody none.
 */
@Component
class OpenDayNews implements PlannedJob {

	static final String JOB = "trendbureau-tell-of-open-day";

	/** What was cancelled in the meantime is not told. */
	private static final String TELL = """
			update open_day d set told_at = :now from gathering g, theme t
			where g.id = d.gathering_id and t.id = d.theme_id and d.id = :id and d.told_at is null
				and d.state = 'CONFIRMED' and g.state = 'PUBLISHED'
			returning t.id as theme_id, t.title as theme, g.slug, g.title, g.summary, g.starts_at, g.ends_at
			""";

	private final FollowerPost followers;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	OpenDayNews(FollowerPost followers, SiteAddress site, JdbcClient jdbc, TransactionTemplate transaction,
			Clock clock) {
		this.followers = followers;
		this.site = site;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	private record News(long themeId, String theme, String slug, String title, String summary, Instant startsAt,
			Instant endsAt) {

	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String day) {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql(TELL)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", Long.valueOf(day))
			.query(Rows.as(News.class))
			.optional()
			.ifPresent((news) -> this.followers.tell(news.themeId, (to, language) -> letter(news, to, language))));
	}

	private Letter letter(News news, MailAddress to, Locale language) {
		return Letter.to(to, language, "trendbureau/mail/open-day-news")
			.with("theme", news.theme)
			.with("title", news.title)
			.with("summary", news.summary)
			.with("when", new Slot(news.startsAt, news.endsAt).in(language).text())
			.with("link", this.site.of(PageLanguage.prefix(language) + "/agenda/" + news.slug));
	}

}
