package nl.dorpel.trendbureau.openday;

import java.util.OptionalInt;

import nl.dorpel.account.StaffTile;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(16)
class OpenDaysTile implements StaffTile {

	private final JdbcClient jdbc;

	OpenDaysTile(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String path() {
		return "/beheer/open-dagen";
	}

	@Override
	public String title() {
		return "openday.desk.title";
	}

	/** What was asked back waits for somebody else. */
	@Override
	public OptionalInt waiting() {
		return OptionalInt.of(this.jdbc.sql("select count(*) from open_day where state = 'REGISTERED'")
			.query(Integer.class)
			.single());
	}

}
