package nl.dorpel.agenda;

import java.time.Instant;
import java.util.List;

import nl.dorpel.account.Involvement;
import nl.dorpel.account.PersonalData;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody signed up for: under "Mijn gegevens", and in the download of their own
 * data.
 */
@Component
@Order(30)
class OwnRegistrations implements PersonalData, Involvement {

	private static final String PARTS = """
			select 'agenda.involved.' || replace(lower(r.state), '_', '-') as label, g.title as name,
				'/agenda/aanmelding/' || r.id as path, g.starts_at as at
			from registration r join gathering g on g.id = r.gathering_id
			where r.account_id = :account
			union all
			select 'agenda.involved.facilitator', g.title, '/agenda/' || g.slug || '/beheer', g.starts_at
			from gathering_facilitator f join gathering g on g.id = f.gathering_id where f.account_id = :account
			union all
			select 'agenda.involved.asked', g.title, '/mijn/organiseren', i.invited_at
			from facilitator_invitation i join gathering g on g.id = i.gathering_id
			join account a on lower(a.email) = lower(i.email) where a.id = :account
			order by at desc, path
			""";

	private final JdbcClient jdbc;

	OwnRegistrations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Part> partsOf(long accountId) {
		return this.jdbc.sql(PARTS).param("account", accountId).query(Rows.as(Part.class)).list();
	}

	/** A registration as it is told. */
	private record Copy(String gathering, Instant startsAt, String state, int people, @Nullable String name,
			@Nullable String email, @Nullable String phone, @Nullable String needs, @Nullable String answer,
			Instant registeredAt, @Nullable Integer arrived) {
	}

	@Override
	public String section() {
		return "registrations";
	}

	@Override
	@Transactional(readOnly = true)
	public List<?> of(long accountId, String email) {
		return this.jdbc
			.sql("""
					select g.title as gathering, g.starts_at, r.state, r.people, r.name, r.email, r.phone, r.needs, r.answer,
						r.registered_at, r.arrived
					from registration r join gathering g on g.id = r.gathering_id
					where r.removed_at is null and (r.account_id = :account or lower(r.email) = lower(:email)) order by r.id
					""")
			.param("account", accountId)
			.param("email", email)
			.query(Rows.as(Copy.class))
			.list();
	}

}
