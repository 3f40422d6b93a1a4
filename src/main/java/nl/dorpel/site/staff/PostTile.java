package nl.dorpel.site.staff;

import java.util.OptionalInt;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import nl.dorpel.account.StaffTile;

@Component
@Order(30)
class PostTile implements StaffTile {

	private final PostRoom room;

	PostTile(PostRoom room) {
		this.room = room;
	}

	@Override
	public String path() {
		return "/beheer/post";
	}

	@Override
	public String title() {
		return "site.post.title";
	}

	@Override
	public OptionalInt waiting() {
		PostRoom.Shelf shelf = this.room.look();
		return OptionalInt.of(shelf.givenUp().size() + shelf.jobs().size());
	}

}
