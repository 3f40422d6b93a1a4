package nl.dorpel.agenda.listing;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.StreamSupport;

import nl.dorpel.Reader;
import nl.dorpel.WebTest;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.agenda.RegistrationSource;
import nl.dorpel.agenda.Seating;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What search engines are told of a gathering.
 */
@WebTest
class EventDataTests {

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	Seating seating;

	@Autowired
	Reader reader;

	private JsonNode event(String slug) {
		String data = this.reader.opens("/agenda/" + slug).expectFirst("script[type=application/ld+json]").data();
		JsonNode all = JsonMapper.shared().readTree(data);
		JsonNode things = all.has("@graph") ? all.get("@graph") : all;
		return StreamSupport.stream(things.spliterator(), false)
			.filter((thing) -> thing.path("@type").asString("").equals("Event"))
			.findFirst()
			.orElseThrow();
	}

	private static String last(JsonNode event, String pointer) {
		return event.at(pointer).asString("").replaceFirst(".*/", "");
	}

	@Test
	void whatIsOpenHasItsPlaceItsMomentAndSeats() {
		Gathering gathering = this.gatherings.published(20);
		JsonNode event = event(gathering.slug());
		assertThat(last(event, "/eventStatus")).isEqualTo("EventScheduled");
		assertThat(last(event, "/eventAttendanceMode")).isEqualTo("OfflineEventAttendanceMode");
		assertThat(event.at("/location/address/addressLocality").asString()).isEqualTo("Zwolle");
		assertThat(OffsetDateTime.parse(event.at("/startDate").asString()).toInstant().truncatedTo(ChronoUnit.SECONDS))
			.isEqualTo(gathering.startsAt().truncatedTo(ChronoUnit.SECONDS));
		assertThat(last(event, "/offers/availability")).isEqualTo("InStock");
		assertThat(event.at("/remainingAttendeeCapacity").asInt()).isEqualTo(20);
	}

	@Test
	void whatIsFullIsSoldOutAndWhatIsCancelledIsSo() {
		Gathering gathering = this.gatherings.published(1);
		this.seating.signUp(gathering.slug(), GivenGatherings.party(1), RegistrationSource.SELF, null);
		assertThat(last(event(gathering.slug()), "/offers/availability")).isEqualTo("SoldOut");
		JsonNode cancelled = event("ontmoeting-aan-de-dijk");
		assertThat(last(cancelled, "/eventStatus")).isEqualTo("EventCancelled");
		assertThat(cancelled.has("offers")).isFalse();
	}

}
