package nl.dorpel.trendbureau.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.dorpel.agenda.Guestbook;
import nl.dorpel.platform.job.PlannedJob;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;
import nl.dorpel.trendbureau.theme.FollowerPost;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes that a report can be read. Who was there is thanked with it by the agenda; here
 * it is told to who was thanked before it was there, and to who follows the theme and was
 * not there: everybody hears of it in one mail.
 */
@Component
class ReportNews implements PlannedJob {

	static final String JOB = "trendbureau-tell-of-report";

	private static final String TELL = """
			update day_report r set told_at = :now
			from open_day d join gathering g on g.id = d.gathering_id join theme t on t.id = d.theme_id
			where d.id = r.day_id and r.id = :id and r.told_at is null and r.published_at is not null
			returning r.published_at, d.gathering_id, g.slug, g.title as day, t.id as theme_id, t.title as theme
			""";

	private final Guestbook guests;

	private final FollowerPost followers;

	private final Outbox outbox;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReportNews(Guestbook guests, FollowerPost followers, Outbox outbox, SiteAddress site, JdbcClient jdbc,
			TransactionTemplate transaction, Clock clock) {
		this.guests = guests;
		this.followers = followers;
		this.outbox = outbox;
		this.site = site;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	private record News(Instant publishedAt, long gatheringId, String slug, String day, long themeId, String theme) {

	}

	@Override
	public String name() {
		return JOB;
	}

	@Override
	public void run(String report) {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql(TELL)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", Long.valueOf(report))
			.query(Rows.as(News.class))
			.optional()
			.ifPresent(this::tell));
	}

	private void tell(News news) {
		Set<String> reached = new HashSet<>();
		List<Guestbook.Present> were = this.guests.of(news.gatheringId);
		were.stream().filter((guest) -> !isThankedBefore(guest, news)).map(ReportNews::address).forEach(reached::add);
		were.stream()
			.filter((guest) -> isThankedBefore(guest, news) && reached.add(address(guest)))
			.forEach((guest) -> this.outbox
				.post(letter(news, new MailAddress(guest.email(), guest.name()), Locale.of(guest.language()))));
		this.followers.tell(news.themeId, reached, (to, language) -> letter(news, to, language));
	}

	private static boolean isThankedBefore(Guestbook.Present guest, News news) {
		return guest.thankedAt() != null && guest.thankedAt().isBefore(news.publishedAt);
	}

	private static String address(Guestbook.Present guest) {
		return guest.email().toLowerCase(Locale.ROOT);
	}

	private Letter letter(News news, MailAddress to, Locale language) {
		return Letter.to(to, language, "trendbureau/mail/day-report")
			.with("day", news.day)
			.with("theme", news.theme)
			.with("link",
					this.site.of(PageLanguage.prefix(language) + "/trendbureau/open-dagen/" + news.slug + "/verslag"));
	}

}
