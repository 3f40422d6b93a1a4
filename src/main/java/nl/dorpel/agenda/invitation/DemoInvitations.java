package nl.dorpel.agenda.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.network.Organisations;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.web.DutchTime;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invitations to organisations that do not exist, one in each state. Nobody gets mail.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 10)
class DemoInvitations implements StarterSet {

	private static final String DAY = "open-trendbureaudag-over-zorg-in-het-buurthuis";

	private static final String TEXT = """
			We willen op deze dag horen hoe zorg en buurthuis elkaar kunnen helpen, zonder dat het huis een kliniek wordt.

			Jullie kennen de andere kant. Kom je vertellen hoe het daar gaat?""";

	private static final Duration AGO = Duration.ofDays(4);

	/** Who came by their invitation: a party among the guests that are there already. */
	private static final int GUEST = 4;

	private static final int GUEST_PEOPLE = 3;

	private final GatheringInvitations invitations;

	private final Organisations organisations;

	private final Agenda agenda;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoInvitations(GatheringInvitations invitations, Organisations organisations, Agenda agenda, People people,
			JdbcClient jdbc, Clock clock) {
		this.invitations = invitations;
		this.organisations = organisations;
		this.agenda = agenda;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "demo-invitations";
	}

	@Override
	public void load() {
		Instant now = this.clock.instant();
		Gathering gathering = this.agenda.find(DAY, null).orElseThrow();
		LocalDate answerBy = LocalDate.ofInstant(gathering.startsAt(), DutchTime.ZONE).minusDays(7);
		Words words = new Words(TEXT, answerBy, 3, "nl");
		Account by = this.people.byEmail("facilitator@demo.example").orElseThrow();
		invite(gathering, "lectoraat-denkbeeldige-zorg", words, by).comes(GUEST_PEOPLE, guest(gathering), now);
		invite(gathering, "gemeente-bedachtum", words, by);
		invite(gathering, "huisartsen-aan-de-droomgracht", words, by).declines(now);
		invite(gathering, "steunpunt-onbestaande-dorpen", words, by).withdraw(now);
		GatheringInvitation first = invite(gathering, "thuiszorg-nergenshuizen", words, by);
		this.invitations.saveAndFlush(
				first.passOn(new Addressee("Imke van de wijkzorg (verzonnen)", "imke@demo.example", null), now));
	}

	private GatheringInvitation invite(Gathering gathering, String organisation, Words words, Account by) {
		Addressee to = Addressee.of(this.organisations.findBySlugInOrderById(List.of(organisation)).getFirst());
		return this.invitations
			.saveAndFlush(new GatheringInvitation(gathering, to, words, by, this.clock.instant().minus(AGO)));
	}

	private long guest(Gathering gathering) {
		return this.jdbc.sql("""
				update registration set source = 'INVITATION', name = 'Lectoraat Denkbeeldige Zorg'
				where gathering_id = ? and number = ? returning id
				""").params(gathering.id(), GUEST).query(Long.class).single();
	}

}
