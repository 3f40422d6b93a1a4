package nl.dorpel.site.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.dorpel.account.StaffTile;

/**
 * The start page of staff. It knows no module: each brings its own tile.
 */
@Controller
@PreAuthorize("hasRole('STAFF')")
class StaffController {

	private final List<StaffTile> tiles;

	StaffController(List<StaffTile> tiles) {
		this.tiles = tiles;
	}

	/**
	 * A tile as the template shows it.
	 *
	 * @param waiting how much there is to do, or null when nothing ever waits there
	 */
	record Door(String path, String title, @Nullable Integer waiting) {

		static Door to(StaffTile tile) {
			var waiting = tile.waiting();
			return new Door(tile.path(), tile.title(), waiting.isPresent() ? waiting.getAsInt() : null);
		}

	}

	@GetMapping("/beheer")
	String start(Model model) {
		model.addAttribute("doors", this.tiles.stream().map(Door::to).toList());
		return "site/staff/start";
	}

}
