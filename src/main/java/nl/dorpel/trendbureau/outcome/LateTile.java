package nl.dorpel.trendbureau.outcome;

import java.util.OptionalInt;
import java.util.Set;

import nl.dorpel.account.Role;
import nl.dorpel.account.StaffTile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(17)
class LateTile implements StaffTile {

	private final Late late;

	LateTile(Late late) {
		this.late = late;
	}

	@Override
	public String path() {
		return "/trendbureau/uitkomsten/te-laat";
	}

	@Override
	public String title() {
		return "trendbureau.late.title";
	}

	@Override
	public OptionalInt waiting() {
		return OptionalInt.of(this.late.list().size());
	}

	@Override
	public Set<Role> alsoFor() {
		return Set.of(Role.CORE_GROUP);
	}

}
