package nl.dorpel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.dorpel.account.Role;

import org.springframework.core.io.ClassPathResource;

/**
 * A line of {@code routes.txt}: who may what.
 *
 * @param who the least that somebody must be
 * @param example an address of the route, with what is there for every role
 */
record Route(String method, String pattern, String who, String example) {

	/** An author is somebody else than who asks here, whatever their role. */
	private static final Map<String, List<Role>> WHO = Map.of("everyone", List.of(Role.values()), "member",
			List.of(Role.values()), "author", List.of(), "core-group", List.of(Role.CORE_GROUP), "core-group,staff",
			List.of(Role.CORE_GROUP, Role.STAFF, Role.ADMIN), "editor", List.of(Role.EDITOR, Role.STAFF, Role.ADMIN),
			"staff", List.of(Role.STAFF, Role.ADMIN), "admin", List.of(Role.ADMIN));

	static List<Route> table() throws IOException {
		return new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map(Route::of)
			.toList();
	}

	private static Route of(String line) {
		List<String> cells = Arrays.stream(line.split("\\s+")).toList();
		return new Route(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
	}

	boolean isFor(Role role) {
		return WHO.get(this.who).contains(role);
	}

}
