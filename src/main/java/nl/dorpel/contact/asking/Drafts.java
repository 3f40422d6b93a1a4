package nl.dorpel.contact.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms that are being filled in. They lie in the database, because a page with a form is
 * never stored by a browser: going back would show it empty.
 */
@Component
class Drafts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@Transactional
	public void save(UUID id, FormKind kind, ContactForm form) {
		this.jdbc.sql("""
				insert into contact_draft (id, kind, form, saved_at) values (:id, :kind, cast(:form as jsonb), :now)
				on conflict (id) do update set kind = :kind, form = excluded.form, saved_at = excluded.saved_at
				""")
			.param("id", id)
			.param("kind", kind.name())
			.param("form", this.json.writeValueAsString(form))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Transactional(readOnly = true)
	public Optional<ContactForm> find(UUID id, FormKind kind) {
		return this.jdbc.sql("select form from contact_draft where id = ? and kind = ?")
			.params(id, kind.name())
			.query(String.class)
			.optional()
			.map((form) -> this.json.readValue(form, ContactForm.class));
	}

	/**
	 * A form as it was left.
	 */
	record Kept(FormKind kind, Instant savedAt, ContactForm form) {

	}

	/** What was begun with this address in it. */
	@Transactional(readOnly = true)
	public List<Kept> of(String email) {
		return this.jdbc
			.sql("""
					select kind, saved_at, form from contact_draft where lower(form ->> 'email') = lower(?) order by saved_at
					""")
			.param(email)
			.query((row, number) -> new Kept(FormKind.valueOf(row.getString(1)), row.getTimestamp(2).toInstant(),
					this.json.readValue(row.getString(3), ContactForm.class)))
			.list();
	}

	@Transactional
	public void remove(UUID id) {
		this.jdbc.sql("delete from contact_draft where id = ?").param(id).update();
	}

	@Transactional
	public void removeOlderThan(Instant moment) {
		this.jdbc.sql("delete from contact_draft where saved_at < ?").param(moment.atOffset(ZoneOffset.UTC)).update();
	}

	@Transactional
	public void removeOf(String email) {
		this.jdbc.sql("delete from contact_draft where lower(form ->> 'email') = lower(?)").param(email).update();
	}

}
