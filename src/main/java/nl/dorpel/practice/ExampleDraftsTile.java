package nl.dorpel.practice;

import java.util.OptionalInt;
import java.util.Set;

import nl.dorpel.account.Role;
import nl.dorpel.account.StaffTile;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(18)
class ExampleDraftsTile implements StaffTile {

	private final ExampleDrafts drafts;

	ExampleDraftsTile(ExampleDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public String path() {
		return "/beheer/voorbeelden-in-wording";
	}

	@Override
	public String title() {
		return "practice.drafts.title";
	}

	@Override
	public OptionalInt waiting() {
		return OptionalInt.of(this.drafts.count());
	}

	@Override
	public Set<Role> alsoFor() {
		return Set.of(Role.EDITOR);
	}

}
