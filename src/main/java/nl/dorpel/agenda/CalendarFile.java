package nl.dorpel.agenda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.dorpel.platform.web.SiteAddress;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Gatherings as a calendar file (RFC 5545). Moments are in UTC: no reader has to know
 * when our clocks change.
 */
@Component
public class CalendarFile {

	/** The media type of the answer. */
	public static final String TYPE = "text/calendar;charset=UTF-8";

	private static final Duration LOOK_AGAIN = Duration.ofHours(1);

	private final SiteAddress site;

	CalendarFile(SiteAddress site) {
		this.site = site;
	}

	/** As the answer to a program that asks for it, the same for everybody. */
	public ResponseEntity<byte[]> answer(String name, List<CalendarEntry> entries) {
		return ResponseEntity.ok().header("Content-Type", TYPE).body(of(name, entries));
	}

	/**
	 * @param name as programs show it
	 */
	public byte[] of(String name, List<CalendarEntry> entries) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Dorpel//Agenda//NL"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(ImmutableMethod.PUBLISH);
		calendar.add(new XProperty("X-WR-CALNAME", name));
		calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
		entries.forEach((entry) -> calendar.add(event(entry)));
		return written(calendar);
	}

	private VEvent event(CalendarEntry entry) {
		// Without "now" in it: the same content has the same bytes, and the same ETag
		VEvent event = new VEvent(false);
		event.add(new DtStamp(seconds(entry.changedAt())));
		event.add(new Uid(entry.uid() + "@dorpel"));
		event.add(new Sequence(entry.sequence()));
		event.add(new LastModified(seconds(entry.changedAt())));
		event.add(new DtStart<>(seconds(entry.startsAt())));
		event.add(new DtEnd<>(seconds(entry.endsAt())));
		event.add(new Summary(entry.title()));
		String address = this.site.of(entry.path());
		event.add(new Description(entry.summary() + "\n\n" + address));
		event.add(new Url(URI.create(address)));
		event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		if (!entry.where().isEmpty()) {
			event.add(new Location(entry.where()));
		}
		if (entry.location() != null) {
			event.add(new Geo(BigDecimal.valueOf(entry.location().latitude()),
					BigDecimal.valueOf(entry.location().longitude())));
		}
		return event;
	}

	private static Instant seconds(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS);
	}

	private static byte[] written(Calendar calendar) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			// Without its validation: a feed in which nothing is planned is one as well
			new CalendarOutputter(false).output(calendar, bytes);
			return FoldedLines.of(bytes.toString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory can't fail as a file does", ex);
		}
	}

}
