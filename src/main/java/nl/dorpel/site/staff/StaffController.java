package nl.dorpel.site.staff;

import java.util.List;

import nl.dorpel.account.StaffTile;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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

	@GetMapping("/beheer")
	String start(Model model) {
		model.addAttribute("doors", this.tiles.stream().map(StaffTile.Door::to).toList());
		return "site/staff/start";
	}

}
