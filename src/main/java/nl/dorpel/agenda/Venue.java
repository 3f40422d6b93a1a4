package nl.dorpel.agenda;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.dorpel.network.House;
import nl.dorpel.network.Location;
import nl.dorpel.network.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a gathering is: in a house of the network, at an address, online, or both.
 */
@Embeddable
public class Venue {

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable House house;

	private @Nullable String venueName;

	private @Nullable String street;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	private @Nullable String directions;

	private @Nullable String onlineLink;

	@Enumerated(EnumType.STRING)
	private Provision wheelchair = Provision.UNKNOWN;

	@Enumerated(EnumType.STRING)
	private Provision hearingLoop = Provision.UNKNOWN;

	private @Nullable String accessNote;

	protected Venue() {
	}

	/** A house that the portal knows; its place is that of the gathering. */
	public static Venue in(House house, @Nullable String street) {
		Venue venue = new Venue();
		venue.house = house;
		venue.street = street;
		return venue.at(house.place());
	}

	/** Somewhere else. */
	public static Venue at(@Nullable String name, @Nullable String street, Place place) {
		Venue venue = new Venue();
		venue.venueName = name;
		venue.street = street;
		return venue.at(place);
	}

	/** Nowhere but on a screen. */
	public static Venue online(String link) {
		return new Venue().alsoOnline(link);
	}

	private Venue at(@Nullable Place place) {
		this.place = place;
		this.latitude = (place != null) ? place.location().latitude() : null;
		this.longitude = (place != null) ? place.location().longitude() : null;
		return this;
	}

	/**
	 * @param link an address that begins with {@code https://}, or null
	 */
	public Venue alsoOnline(@Nullable String link) {
		this.onlineLink = link;
		return this;
	}

	public Venue reachedBy(@Nullable String directions) {
		this.directions = directions;
		return this;
	}

	public Venue accessible(Provision wheelchair, Provision hearingLoop, @Nullable String note) {
		this.wheelchair = wheelchair;
		this.hearingLoop = hearingLoop;
		this.accessNote = note;
		return this;
	}

	/** Whether somebody who goes there by what they know arrives at the same door. */
	boolean isSameDoor(Venue other) {
		return Objects.equals(idOf(this.house), idOf(other.house)) && Objects.equals(this.venueName, other.venueName)
				&& Objects.equals(this.street, other.street) && Objects.equals(idOf(this.place), idOf(other.place))
				&& Objects.equals(this.onlineLink, other.onlineLink);
	}

	private static @Nullable Long idOf(@Nullable House house) {
		return (house != null) ? house.id() : null;
	}

	private static @Nullable Long idOf(@Nullable Place place) {
		return (place != null) ? place.id() : null;
	}

	/** Where to go, on one line; empty for what is only online. */
	public String line() {
		String door = (this.house != null) ? this.house.name() : this.venueName;
		return Stream.of(door, this.street, (this.place != null) ? this.place.name() : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	public @Nullable House house() {
		return this.house;
	}

	/** The name of a venue that is no house of the network. */
	public @Nullable String name() {
		return this.venueName;
	}

	public @Nullable String street() {
		return this.street;
	}

	public @Nullable Place place() {
		return this.place;
	}

	public @Nullable Location location() {
		return (this.latitude != null && this.longitude != null) ? new Location(this.latitude, this.longitude) : null;
	}

	public @Nullable String directions() {
		return this.directions;
	}

	public @Nullable String onlineLink() {
		return this.onlineLink;
	}

	public Provision wheelchair() {
		return this.wheelchair;
	}

	public Provision hearingLoop() {
		return this.hearingLoop;
	}

	public @Nullable String accessNote() {
		return this.accessNote;
	}

}
