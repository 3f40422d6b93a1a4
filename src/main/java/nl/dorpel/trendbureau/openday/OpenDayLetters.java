package nl.dorpel.trendbureau.openday;

import java.util.List;
import java.util.Locale;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.mail.Letter;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.mail.Outbox;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.platform.web.SiteAddress;
import nl.dorpel.platform.web.language.PageLanguage;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells all who run a day what was decided about it, but for who decided.
 */
@Component
class OpenDayLetters {

	private final Outbox outbox;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	OpenDayLetters(Outbox outbox, SiteAddress site, JdbcClient jdbc) {
		this.outbox = outbox;
		this.site = site;
		this.jdbc = jdbc;
	}

	/** Somebody who runs it. */
	private record Reader(String email, @Nullable String name, String language) {

	}

	void confirmed(OpenDay day, Slot slot, SignedIn by) {
		readers(day, by).forEach((reader) -> this.outbox.post(
				letter("open-day-confirmed", day, reader).with("when", slot.in(Locale.of(reader.language())).text())));
	}

	void askedBack(OpenDay day, SignedIn by) {
		readers(day, by).forEach((reader) -> this.outbox
			.post(letter("open-day-asked", day, reader).with("question", String.valueOf(day.question()))));
	}

	void withdrawn(OpenDay day, SignedIn by) {
		readers(day, by).forEach((reader) -> this.outbox
			.post(letter("open-day-withdrawn", day, reader).with("reason", String.valueOf(day.reason()))));
	}

	private List<Reader> readers(OpenDay day, SignedIn by) {
		return this.jdbc.sql("""
				select a.email, a.name, a.language from gathering_facilitator f join account a on a.id = f.account_id
				where f.gathering_id = ? and a.id <> ? and a.state in ('INVITED', 'ACTIVE') order by a.id
				""").params(day.gathering().id(), by.id()).query(Rows.as(Reader.class)).list();
	}

	private Letter letter(String name, OpenDay day, Reader reader) {
		Locale language = Locale.of(reader.language());
		return Letter.to(new MailAddress(reader.email(), reader.name()), language, "trendbureau/mail/" + name)
			.with("title", day.gathering().title())
			.with("link",
					this.site.of(PageLanguage.prefix(language) + "/trendbureau/open-dagen/" + day.gathering().slug()));
	}

}
