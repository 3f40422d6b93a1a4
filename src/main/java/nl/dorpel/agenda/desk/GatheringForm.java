package nl.dorpel.agenda.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.GatheringPlan;
import nl.dorpel.agenda.Provision;
import nl.dorpel.agenda.SignUpRules;
import nl.dorpel.agenda.Venue;
import nl.dorpel.network.House;
import nl.dorpel.network.Place;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.platform.web.form.Moment;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as somebody fills it in, in the order of the page.
 *
 * @param versie of the gathering that was looked at; of a new one nothing
 */
record GatheringForm(@Nullable String soort,
		@NotBlank(message = "{agenda.form.title.missing}") @Size(max = 120,
				message = "{agenda.form.title.long}") @Nullable String titel,
		@NotBlank(message = "{agenda.form.summary.missing}") @Size(max = 300,
				message = "{agenda.form.summary.long}") @Nullable String samenvatting,
		@Size(max = 10_000, message = "{agenda.form.text.long}") @Nullable String tekst,
		@Size(max = 10_000, message = "{agenda.form.text.long}") @Nullable String programma,
		@NotBlank(message = "{agenda.form.organiser.missing}") @Size(max = 120,
				message = "{agenda.form.organiser.long}") @Nullable String organisator,
		@Nullable Set<String> onderwerpen, @Nullable String reeks, @Nullable String begintOp, @Nullable String begintOm,
		@Nullable String eindigtOp, @Nullable String eindigtOm, @Nullable String huis,
		@Size(max = 120, message = "{agenda.form.venue-name.long}") @Nullable String plek,
		@Size(max = 120, message = "{agenda.form.venue-name.long}") @Nullable String straat, @Nullable String plaats,
		@Size(max = 1000, message = "{agenda.form.directions.long}") @Nullable String route,
		@Pattern(regexp = "|https://\\S{1,490}", message = "{agenda.form.online.wrong}") @Nullable String online,
		@Nullable String rolstoel, @Nullable String ringleiding,
		@Size(max = 500, message = "{agenda.form.access-note.long}") @Nullable String toegang,
		@Nullable String aanmelden,
		@Pattern(regexp = "|[1-9]\\d{0,2}|[1-4]\\d{3}|5000",
				message = "{agenda.form.capacity.wrong}") @Nullable String capaciteit,
		@Size(max = 200, message = "{agenda.form.question.long}") @Nullable String vraag,
		@Pattern(regexp = "[1-9]\\d?|[12]\\d\\d|3[0-2]\\d|33[0-6]",
				message = "{agenda.form.offer-hours.wrong}") @Nullable String bedenktijd,
		@Nullable String versie) {

	GatheringForm {
		titel = Typed.line(titel);
		samenvatting = Typed.line(samenvatting);
		tekst = Typed.text(tekst);
		programma = Typed.text(programma);
		organisator = Typed.line(organisator);
		onderwerpen = (onderwerpen != null) ? new TreeSet<>(onderwerpen) : Set.of();
		plek = Typed.line(plek);
		straat = Typed.line(straat);
		plaats = Typed.line(plaats);
		route = Typed.text(route);
		online = Typed.line(online);
		toegang = Typed.text(toegang);
		capaciteit = Typed.line(capaciteit);
		vraag = Typed.line(vraag);
		bedenktijd = Typed.line(bedenktijd);
	}

	static GatheringForm empty(LocalDate day, String organiser) {
		return new GatheringForm(GatheringKind.MEETING.slug(), null, null, null, null, organiser, null, null,
				day.toString(), "13:30", null, "16:30", null, null, null, null, null, null, Provision.UNKNOWN.slug(),
				Provision.UNKNOWN.slug(), null, "ja", null, null, String.valueOf(SignUpRules.OFFER_HOURS), null);
	}

	static GatheringForm of(Gathering gathering) {
		GatheringPlan plan = gathering.plan();
		Venue venue = plan.venue();
		SignUpRules rules = plan.signUp();
		House house = venue.house();
		return new GatheringForm(plan.kind().slug(), plan.title(), plan.summary(), plan.text(), plan.programme(),
				plan.organiser(), new TreeSet<>(plan.topics().stream().map(Topic::slug).toList()),
				(plan.series() != null) ? plan.series().slug() : null, day(plan.startsAt()), time(plan.startsAt()),
				day(plan.endsAt()), time(plan.endsAt()), (house != null) ? house.slug() : null, venue.name(),
				venue.street(), (house == null) ? label(venue.place()) : null, venue.directions(), venue.onlineLink(),
				venue.wheelchair().slug(), venue.hearingLoop().slug(), venue.accessNote(), rules.open() ? "ja" : "nee",
				(rules.capacity() != null) ? String.valueOf(rules.capacity()) : null, rules.question(),
				String.valueOf(rules.offerHours()), String.valueOf(gathering.version()));
	}

	private static @Nullable String label(@Nullable Place place) {
		return (place != null) ? place.name() + ", " + place.province().label() : null;
	}

	private static String day(Instant moment) {
		return LocalDate.ofInstant(moment, DutchTime.ZONE).toString();
	}

	private static String time(Instant moment) {
		return moment.atZone(DutchTime.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
	}

	/** What was typed, by somebody who has seen the other as well. */
	GatheringForm seeing(GatheringForm other) {
		return new GatheringForm(this.soort, this.titel, this.samenvatting, this.tekst, this.programma,
				this.organisator, this.onderwerpen, this.reeks, this.begintOp, this.begintOm, this.eindigtOp,
				this.eindigtOm, this.huis, this.plek, this.straat, this.plaats, this.route, this.online, this.rolstoel,
				this.ringleiding, this.toegang, this.aanmelden, this.capaciteit, this.vraag, this.bedenktijd,
				other.versie);
	}

	Set<String> topics() {
		return (this.onderwerpen != null) ? this.onderwerpen : Set.of();
	}

	Moment starts() {
		return Moment.read(this.begintOp, this.begintOm);
	}

	/** On the same day where no other is named. */
	Moment ends() {
		return Moment.read((Typed.orNull(this.eindigtOp) != null) ? this.eindigtOp : this.begintOp, this.eindigtOm);
	}

	int seen() {
		return String.valueOf(this.versie).matches("\\d{1,9}") ? Integer.parseInt(String.valueOf(this.versie)) : -1;
	}

	/** Of a form without errors. */
	SignUpRules rules() {
		String capacity = Typed.orNull(this.capaciteit);
		return new SignUpRules(!"nee".equals(this.aanmelden), (capacity != null) ? Integer.valueOf(capacity) : null,
				Typed.orNull(this.vraag), Integer.parseInt(String.valueOf(this.bedenktijd)));
	}

}
