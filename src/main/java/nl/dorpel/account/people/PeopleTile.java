package nl.dorpel.account.people;

import java.util.OptionalInt;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import nl.dorpel.account.StaffTile;

@Component
@Order(20)
class PeopleTile implements StaffTile {

	@Override
	public String path() {
		return "/beheer/mensen";
	}

	@Override
	public String title() {
		return "account.people.title";
	}

	@Override
	public OptionalInt waiting() {
		return OptionalInt.empty();
	}

}
