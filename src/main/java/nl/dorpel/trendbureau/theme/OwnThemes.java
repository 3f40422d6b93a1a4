package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.AccountDeleted;
import nl.dorpel.account.AddressChanged;
import nl.dorpel.account.Involvement;
import nl.dorpel.account.PersonalData;
import nl.dorpel.trendbureau.Redaction;
import nl.dorpel.platform.row.Rows;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which themes somebody follows, with or without their account: to take along, to find
 * again, to move along with their address, and to be forgotten.
 */
@Component
@Transactional(readOnly = true)
class OwnThemes implements PersonalData, Involvement {

	private final JdbcClient jdbc;

	private final Redaction redaction;

	OwnThemes(JdbcClient jdbc, Redaction redaction) {
		this.jdbc = jdbc;
		this.redaction = redaction;
	}

	/** Something about a theme: that it is followed, or a step that was taken. */
	private record Copy(String what, String theme, String words, Instant at) {

	}

	@Override
	public String section() {
		return "themes";
	}

	@Override
	public List<?> of(long accountId, String email) {
		return this.jdbc.sql("""
				select 'followed' as what, t.title as theme, '' as words, f.asked_at as at
				from theme_follower f join theme t on t.id = f.theme_id
				where f.account_id = :account or lower(f.email) = lower(:email)
				union all
				select 'step', t.title, s.line, s.at from theme_step s join theme t on t.id = s.theme_id
				where s.actor_id = :account
				order by at
				""").param("account", accountId).param("email", email).query(Rows.as(Copy.class)).list();
	}

	@Override
	public List<Part> partsOf(long accountId) {
		return this.jdbc
			.sql("""
					select 'trendbureau.part.theme' as label, t.title as name, '/trendbureau/themas/' || t.slug as path, f.asked_at as at
					from theme_follower f join theme t on t.id = f.theme_id where f.account_id = ? order by at desc limit 40
					""")
			.param(accountId)
			.query(Rows.as(Part.class))
			.list();
	}

	/** In the transaction of the farewell. */
	@EventListener
	@Transactional
	public void leave(AccountDeleted farewell) {
		this.jdbc.sql("delete from theme_follower where account_id = ? or lower(email) = lower(?)")
			.params(farewell.accountId(), farewell.email())
			.update();
		this.redaction.remove(farewell.email(), "theme", "title");
		this.redaction.remove(farewell.email(), "theme_step", "line");
	}

	/**
	 * What was followed without the account goes on with it: that the old address was
	 * theirs has been shown.
	 */
	@EventListener
	@Transactional
	public void moveAlong(AddressChanged moved) {
		this.jdbc.sql("""
				update theme_follower f set account_id = :account, email = null
				where lower(email) = lower(:before) and confirmed_at is not null and not exists (
					select from theme_follower o where o.theme_id = f.theme_id and o.account_id = :account)
				""").param("account", moved.accountId()).param("before", moved.before()).update();
		this.jdbc.sql("delete from theme_follower where lower(email) = lower(?)").param(moved.before()).update();
	}

}
