package nl.dorpel.contact.desk;

import java.util.OptionalInt;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.dorpel.account.StaffTile;

@Component
@Order(10)
class ContactTile implements StaffTile {

	private final JdbcClient jdbc;

	ContactTile(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String path() {
		return "/beheer/contactverzoeken";
	}

	@Override
	public String title() {
		return "contact.desk.title";
	}

	@Override
	public OptionalInt waiting() {
		return OptionalInt.of(this.jdbc.sql("""
				select count(*) from contact_request r
				where r.state = 'NEW' and not exists (select from contact_suspicion s where s.request_id = r.id)
				""").query(Integer.class).single());
	}

}
