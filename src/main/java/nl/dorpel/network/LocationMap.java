package nl.dorpel.network;

/**
 * The outline map of the Netherlands and Flanders, an SVG of 300 by 300 units. Its shape
 * stands in {@code templates/fragments/outline.html}, drawn by
 * {@code src/tools/outline.mjs} in the same equirectangular projection.
 */
public final class LocationMap {

	private static final double WEST = 2.45;

	private static final double NORTH = 53.62;

	// The cosine of 52 degrees: there a degree of longitude is that much of one of
	// latitude.
	private static final double NARROWING = 0.61566;

	private static final double UNITS_PER_DEGREE = 100;

	private LocationMap() {
	}

	/**
	 * Where a location lies on the map.
	 */
	public static Dot dot(Location location) {
		return new Dot(round((location.longitude() - WEST) * NARROWING * UNITS_PER_DEGREE),
				round((NORTH - location.latitude()) * UNITS_PER_DEGREE));
	}

	private static double round(double units) {
		return Math.round(units * 10) / 10.0;
	}

	/**
	 * A point on the map, in its units, from the upper left corner.
	 */
	public record Dot(double x, double y) {
	}

}
