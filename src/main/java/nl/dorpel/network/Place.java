package nl.dorpel.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A town, village or city district of the Netherlands or Flanders, from GeoNames.
 * Coordinates are in degrees (WGS 84).
 */
@Entity
public class Place {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	// GeoNames, as packaged, does not name the municipality of a Flemish place.
	private @Nullable String municipality;

	@Enumerated(EnumType.STRING)
	private Province province;

	private double latitude;

	private double longitude;

	protected Place() {
	}

	public Long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String municipality() {
		return this.municipality;
	}

	public Province province() {
		return this.province;
	}

	public Location location() {
		return new Location(this.latitude, this.longitude);
	}

}
