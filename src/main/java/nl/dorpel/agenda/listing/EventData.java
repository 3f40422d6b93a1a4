package nl.dorpel.agenda.listing;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.dorpel.agenda.programme.Programme;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.SiteAddress;

/**
 * A gathering in the words of schema.org, for search engines.
 */
final class EventData {

	private static final String SCHEMA = "https://schema.org/";

	private EventData() {
	}

	/** Properties of schema.org's Event. */
	static Map<String, Object> of(GatheringPage page, String address, SiteAddress site) {
		Map<String, Object> event = new LinkedHashMap<>();
		event.put("name", page.title());
		event.put("description", page.summary());
		event.put("url", address);
		event.put("inLanguage", "nl");
		event.put("startDate", moment(page.when().startsAt().atZone(DutchTime.ZONE)));
		event.put("endDate", moment(page.when().endsAt().atZone(DutchTime.ZONE)));
		boolean cancelled = page.standing() == GatheringPage.Standing.CANCELLED;
		event.put("eventStatus", SCHEMA + (cancelled ? "EventCancelled" : "EventScheduled"));
		event.put("eventAttendanceMode", SCHEMA + mode(page.where()));
		event.put("location", (page.where().place() != null) ? place(page.where())
				: Map.of("@type", "VirtualLocation", "url", address));
		event.put("organizer", Map.of("@type", "Organization", "name", page.organiser(), "url", site.of("/")));
		event.put("isAccessibleForFree", true);
		if (!page.items().isEmpty()) {
			event.put("subEvent", page.items().items().stream().map((item) -> part(item, event)).toList());
		}
		if (page.standing().takesPeople()) {
			event.put("offers", offer(page, address));
		}
		if (page.capacity() != null) {
			event.put("maximumAttendeeCapacity", page.capacity());
		}
		if (page.left() != null) {
			event.put("remainingAttendeeCapacity", page.left());
		}
		return event;
	}

	private static Map<String, Object> part(Programme.Item item, Map<String, Object> event) {
		Map<String, Object> part = new LinkedHashMap<>();
		part.put("@type", "Event");
		part.put("name", item.title());
		part.put("startDate", moment(item.startsAt()));
		part.put("endDate", moment(item.endsAt()));
		part.put("eventStatus", event.get("eventStatus"));
		part.put("location", event.get("location"));
		return part;
	}

	private static String moment(ZonedDateTime moment) {
		return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

	private static String mode(GatheringPage.Where where) {
		if (where.place() == null) {
			return "OnlineEventAttendanceMode";
		}
		return where.online() ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode";
	}

	private static Map<String, Object> place(GatheringPage.Where where) {
		Map<String, Object> address = new LinkedHashMap<>();
		address.put("@type", "PostalAddress");
		if (where.street() != null) {
			address.put("streetAddress", where.street());
		}
		address.put("addressLocality", where.place());
		address.put("addressRegion", where.province());
		Map<String, Object> place = new LinkedHashMap<>();
		place.put("@type", "Place");
		place.put("name", (where.name() != null) ? where.name() : where.place());
		place.put("address", address);
		return place;
	}

	private static Map<String, Object> offer(GatheringPage page, String address) {
		boolean full = page.standing() == GatheringPage.Standing.FULL;
		// In an order of our own: the page's ETag is made of its bytes
		Map<String, Object> offer = new LinkedHashMap<>();
		offer.put("@type", "Offer");
		offer.put("price", "0");
		offer.put("priceCurrency", "EUR");
		offer.put("url", address);
		offer.put("availability", SCHEMA + (full ? "SoldOut" : "InStock"));
		return offer;
	}

}
