package nl.dorpel.trendbureau.theme;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dorpel.account.People;
import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.mail.MailAddress;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who follows which theme. In SQL, because the database decides: of two clicks at the
 * same moment one counts.
 */
@Component
@Transactional
class Followers {

	/** Whose address it is, whether they have an account or not. */
	private static final String ADDRESS = """
			(select coalesce(f.email, a.email) as written, lower(coalesce(f.email, a.email)) as address, f.id, f.theme_id,
				f.key, f.account_id, f.confirmed_at, a.name, coalesce(a.language, f.language) as language, a.state
				from theme_follower f left join account a on a.id = f.account_id) as f
			""";

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	Followers(People people, JdbcClient jdbc, Clock clock) {
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Somebody to write to. */
	record Follower(UUID key, String email, @Nullable String name, String language) {

		MailAddress to() {
			return new MailAddress(this.email, this.name);
		}

	}

	/** A second time changes nothing. */
	@PreAuthorize("hasRole('MEMBER')")
	public void follow(SignedIn person, long theme) {
		this.people.keep(person.id());
		this.jdbc.sql("""
				insert into theme_follower (theme_id, account_id, language, key, asked_at, confirmed_at)
				values (:theme, :account, :language, :key, :now, :now) on conflict (theme_id, account_id) do nothing
				""")
			.param("theme", theme)
			.param("account", person.id())
			.param("language", person.language())
			.param("key", UUID.randomUUID())
			.param("now", now())
			.update();
	}

	/** Under their address without account as well. */
	@PreAuthorize("hasRole('MEMBER')")
	public void end(SignedIn person, long theme) {
		this.jdbc.sql("delete from theme_follower where theme_id = ? and (account_id = ? or lower(email) = lower(?))")
			.params(theme, person.id(), person.email())
			.update();
	}

	/**
	 * Notes that somebody asks for mail at an address, which may be another's: what was
	 * confirmed stays as it is.
	 * @return what has to stand in the mail to that address
	 */
	UUID ask(long theme, String email, String language) {
		return this.jdbc
			.sql("""
					insert into theme_follower (theme_id, email, language, key, asked_at)
					values (:theme, :email, :language, :key, :now)
					on conflict (theme_id, lower(email)) do update set
						language = case when theme_follower.confirmed_at is null then excluded.language else theme_follower.language end,
						asked_at = case when theme_follower.confirmed_at is null then excluded.asked_at else theme_follower.asked_at end
					returning key
					""")
			.param("theme", theme)
			.param("email", email)
			.param("language", language)
			.param("key", UUID.randomUUID())
			.param("now", now())
			.query(UUID.class)
			.single();
	}

	/**
	 * Who has this reads the mail at the address.
	 * @return the slug of the theme; empty if the address is not there (any more)
	 */
	public Optional<String> confirm(UUID key) {
		return this.jdbc.sql("""
				update theme_follower f set confirmed_at = coalesce(f.confirmed_at, :now)
				from theme t where t.id = f.theme_id and f.key = :key returning t.slug
				""").param("now", now()).param("key", key).query(String.class).optional();
	}

	/** Everything that goes to the same address about the same theme. */
	public void end(UUID key) {
		this.jdbc.sql("""
				delete from theme_follower where id in (
					select f.id from
				""" + ADDRESS + "join " + ADDRESS.replace(" as f\n", " as this\n") + """
					on this.theme_id = f.theme_id and this.address = f.address where this.key = ?)
				""").param(key).update();
	}

	/**
	 * Each address once, by its account if there is one; nobody who may not come in any
	 * more.
	 */
	List<Follower> of(long theme) {
		return this.jdbc.sql("select distinct on (address) key, written as email, name, language from " + ADDRESS
				+ "where theme_id = ? and confirmed_at is not null and (state is null or state in ('INVITED', 'ACTIVE'))"
				+ " order by address, account_id nulls last")
			.param(theme)
			.query(Rows.as(Follower.class))
			.list();
	}

	void removeUnconfirmed(Instant before) {
		this.jdbc.sql("delete from theme_follower where confirmed_at is null and asked_at < ?")
			.param(before.atOffset(ZoneOffset.UTC))
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
