package nl.dorpel.contact;

import java.time.Instant;
import java.time.LocalDate;

import nl.dorpel.platform.web.DutchTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives every request a number that can be said on the phone: the year and a number that
 * starts at one.
 */
@Component
class ReferenceNumbers {

	private final JdbcClient jdbc;

	ReferenceNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the transaction of the request, so that no number is missing. */
	String next(Instant received) {
		int year = LocalDate.ofInstant(received, DutchTime.ZONE).getYear();
		int number = this.jdbc.sql("""
				insert into contact_number (year, last) values (?, 1)
				on conflict (year) do update set last = contact_number.last + 1 returning last
				""").param(year).query(Integer.class).single();
		return "%d-%04d".formatted(year, number);
	}

}
