package nl.dorpel.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.WebTest;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each letter goes once.
 */
@WebTest
@Import(TestClock.class)
class LettersTests extends GuestsAndStaff {

	@Autowired
	Letterbox letterbox;

	@Autowired
	RegistrationCleaning cleaning;

	private List<String> subjects(Party party) {
		this.gatherings.doWhatIsDue();
		return this.jdbc.sql("select subject from mail where recipient = ? order by id")
			.param(party.email())
			.query(String.class)
			.list();
	}

	@Test
	void whoComesIsToldEachThingOnce() {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(10), SignUpRules.upTo(2));
		Gathering gathering = this.gatherings.published(plan);
		String title = plan.title();
		Party party = GivenGatherings.party(2);
		Party needy = new Party(party.formKey(), party.name(), party.email(), null, 2, "Een tolk.", null, "nl");
		signUp(gathering, needy);
		assertThat(subjects(party)).containsExactly("Je aanmelding voor " + title);
		this.gatherings.later(this.clock, Duration.ofDays(7));
		this.gatherings.later(this.clock, Duration.ofDays(2));
		this.planning.report(staff(), gathering.slug(), "/trendbureau");
		this.gatherings.later(this.clock, Duration.ofDays(2));
		this.planning.report(staff(), gathering.slug(), "/trendbureau");
		this.gatherings.later(this.clock, Duration.ofDays(20));
		assertThat(subjects(party)).containsExactly("Je aanmelding voor " + title, "Bijna: " + title,
				"Morgen: " + title, "Bedankt dat je er was: " + title);
	}

	@Test
	void whoWaitsIsOfferedToldThatItEndedAndToldThatItIsCancelled() {
		Gathering gathering = this.gatherings.published(1);
		Party first = GivenGatherings.party(1);
		Party second = GivenGatherings.party(1);
		Party third = GivenGatherings.party(1);
		long seated = signUp(gathering, first);
		signUp(gathering, second);
		signUp(gathering, third);
		assertThat(subjects(second)).hasSize(1);
		this.seating.cancel(seated);
		assertThat(subjects(first)).last().asString().startsWith("Je bent afgemeld");
		assertThat(subjects(second)).last().asString().startsWith("Er is plaats voor je");
		this.gatherings.later(this.clock, Duration.ofHours(49));
		assertThat(subjects(second)).hasSize(3).last().asString().startsWith("Je aanbod");
		this.planning.cancel(staff(), gathering.slug(), "Geen stroom.");
		assertThat(subjects(third)).hasSize(3).last().asString().startsWith("Gaat niet door");
		assertThat(subjects(second)).hasSize(3);
	}

	@Test
	void ofADayThatIsCancelledPeopleHearThatAlone() {
		GatheringPlan plan = this.gatherings.plan(Duration.ofDays(10), SignUpRules.upTo(1));
		Gathering gathering = this.gatherings.published(plan);
		Party first = GivenGatherings.party(1);
		Party second = GivenGatherings.party(1);
		long seated = signUp(gathering, first);
		long offered = signUp(gathering, second);
		this.seating.cancel(seated);
		assertThat(subjects(second)).hasSize(2);
		Instant later = plan.startsAt().plus(Duration.ofHours(1));
		this.planning.change(staff(), gathering.slug(), this.gatherings.now(gathering).version(),
				plan.at(later, later.plus(Duration.ofHours(2))));
		this.planning.cancel(staff(), gathering.slug(), "Geen stroom.");
		assertThat(subjects(second)).hasSize(3).last().asString().startsWith("Gaat niet door");
		this.gatherings.later(this.clock, Duration.ofHours(49));
		assertThatThrownBy(() -> this.seating.accept(offered)).isInstanceOf(SignUpRefused.class);
		assertThatThrownBy(() -> this.seating.change(offered, 1, "Een lift.", null)).isInstanceOf(SignUpRefused.class);
		assertThat(subjects(second)).hasSize(3);
		assertThat(state(offered)).isEqualTo("OFFERED");
	}

	@Test
	void whatIsRunAgainAfterACrashWritesNoSecondLetter() {
		Gathering gathering = this.gatherings.published(3);
		Party party = GivenGatherings.party(1);
		long id = signUp(gathering, party);
		assertThat(subjects(party)).hasSize(1);
		String occasion = this.jdbc.sql("select occasion from registration_letter where registration_id = ?")
			.param(id)
			.query(String.class)
			.single();
		this.letterbox.run("CONFIRMATION:" + id + ":" + occasion);
		assertThat(subjects(party)).hasSize(1);
	}

	@Test
	void theConfirmationBringsACalendarAPictureAndAKeyOfItsOwn() {
		Gathering gathering = this.gatherings.published(3);
		Party party = GivenGatherings.party(1);
		long id = signUp(gathering, party);
		subjects(party);
		assertThat(this.jdbc
			.sql("""
					select e.name from mail_enclosure e join mail m on m.id = e.mail_id where m.recipient = ? order by e.position
					""")
			.param(party.email())
			.query(String.class)
			.list()).containsExactly("agenda.ics", "deur.png");
		String text = this.jdbc.sql("select text from mail where recipient = ?")
			.param(party.email())
			.query(String.class)
			.single();
		String key = text.replaceFirst("(?s).*/agenda/aanmelding/([\\w-]+).*", "$1");
		assertThat(this.keys.find(key)).hasValue(id);
	}

	@Test
	void whatSomebodyNeedsIsForgottenAfterTheDayAndWhoTheyWereAfterAYear() {
		Gathering gathering = this.gatherings.published(3);
		Party party = GivenGatherings.party(1);
		long id = signUp(gathering,
				new Party(party.formKey(), "Annie", party.email(), null, 1, "Een lift.", null, "nl"));
		this.gatherings.later(this.clock, Duration.ofDays(12));
		this.cleaning.run();
		assertThat(column(id, "needs")).isNull();
		assertThatThrownBy(() -> this.seating.change(id, 1, "Toch een lift.", null)).isInstanceOf(SignUpRefused.class);
		assertThat(column(id, "needs")).isNull();
		assertThat(column(id, "name")).isEqualTo("Annie");
		this.gatherings.later(this.clock, Duration.ofDays(366));
		this.cleaning.run();
		assertThat(column(id, "name")).isNull();
		assertThat(column(id, "email")).isNull();
		assertThat(column(id, "people")).isEqualTo("1");
	}

	private String column(long id, String name) {
		return this.jdbc.sql("select cast(" + name + " as text) from registration where id = ?")
			.param(id)
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

}
