package nl.dorpel.trendbureau.outcome;

import java.time.Duration;

import nl.dorpel.Neighbour;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.openday.GivenOpenDays;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Days that have been held, and that no other test knows.
 */
@TestComponent
public class GivenHarvests {

	/** What is confirmed is in two months. */
	private static final Duration BACK = Duration.ofDays(62);

	private final GivenOpenDays days;

	private final Newcomers newcomers;

	private final JdbcClient jdbc;

	GivenHarvests(GivenOpenDays days, Newcomers newcomers, JdbcClient jdbc) {
		this.days = days;
		this.newcomers = newcomers;
		this.jdbc = jdbc;
	}

	/**
	 * A day that was held, with somebody who runs it.
	 *
	 * @param path of the day
	 */
	public record Held(String slug, String path, Account facilitator, Neighbour person) {

		/** Keeps an outcome, by the form on the page. */
		public Neighbour keeps(String heading, String said) {
			return this.person.opens(this.path + "/oogst").ticks("kop", heading).fills("tekst", said).sends();
		}

	}

	/**
	 * A day about a theme of its own. Nobody can wait until it is over, so it is put
	 * back.
	 */
	public Held held(int port) {
		String path = this.days.confirmed(port);
		String slug = path.replaceFirst(".*/", "");
		this.jdbc.sql(
				"update gathering set starts_at = starts_at - cast(:back as interval), ends_at = ends_at - cast(:back as interval) where slug = :slug")
			.param("back", BACK.toString())
			.param("slug", slug)
			.update();
		Account facilitator = this.newcomers.invited(Role.MEMBER);
		this.jdbc.sql(
				"insert into gathering_facilitator (gathering_id, account_id) select id, ? from gathering where slug = ?")
			.params(facilitator.id(), slug)
			.update();
		return new Held(slug, path, facilitator, this.newcomers.signedIn(facilitator, port));
	}

	/** The address of an outcome that goes further, kept on the pages for it. */
	public String outcome(Held day, String said, String due) {
		day.person()
			.opens(day.path() + "/oogst")
			.ticks("kop", "eens")
			.fills("tekst", said)
			.fills("verder", "publicatie")
			.fills("wie", day.facilitator().publicId().toString())
			.fills("wanneer", due)
			.sends();
		return "/trendbureau/uitkomsten/"
				+ this.jdbc.sql("select slug from day_outcome where said = ?").param(said).query(String.class).single();
	}

	public long id(String said) {
		return this.jdbc.sql("select id from day_outcome where said = ?").param(said).query(Long.class).single();
	}

	public String theme(Held day) {
		return this.jdbc.sql("""
				select '/trendbureau/themas/' || t.slug from theme t join open_day d on d.theme_id = t.id
				join gathering g on g.id = d.gathering_id where g.slug = ?
				""").param(day.slug()).query(String.class).single();
	}

}
