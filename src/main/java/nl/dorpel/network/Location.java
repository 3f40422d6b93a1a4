package nl.dorpel.network;

/**
 * A point on the earth.
 *
 * @param latitude in degrees north (WGS 84)
 * @param longitude in degrees east (WGS 84)
 */
public record Location(double latitude, double longitude) {

	// A degree of latitude is never shorter than this.
	private static final double KM_PER_DEGREE = 110.5;

	private static final double EARTH_RADIUS_KM = 6371.0088;

	/**
	 * The distance along the surface in kilometres, by the haversine formula (Sinnott,
	 * Sky &amp; Telescope 68, 1984).
	 */
	public double kilometresTo(Location other) {
		double phi = Math.toRadians(this.latitude);
		double otherPhi = Math.toRadians(other.latitude);
		double halfLatitude = Math.sin((otherPhi - phi) / 2);
		double halfLongitude = Math.sin(Math.toRadians(other.longitude - this.longitude) / 2);
		double a = halfLatitude * halfLatitude + Math.cos(phi) * Math.cos(otherPhi) * halfLongitude * halfLongitude;
		return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
	}

	/**
	 * A quick look that rules out most points: false when the other point certainly lies
	 * farther away than the given number of kilometres.
	 */
	public boolean mayLieWithin(double kilometres, Location other) {
		double degrees = kilometres / KM_PER_DEGREE;
		// North of 54 degrees nothing of ours lies: a degree of longitude is at least
		// half as long as one of latitude.
		return Math.abs(this.latitude - other.latitude) <= degrees
				&& Math.abs(this.longitude - other.longitude) <= 2 * degrees;
	}

}
