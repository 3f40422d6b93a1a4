package nl.dorpel.contact.desk;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import nl.dorpel.Meanwhile;
import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.contact.RequestState;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.clock.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks to join becomes what they asked to be, by the pages of staff.
 */
@WebTest
@Import({ TestClock.class, GivenRequests.class })
class AcceptingTests {

	private static final String DESK = "/beheer/contactverzoeken/";

	@LocalServerPort
	int port;

	@Autowired
	GivenRequests given;

	@Autowired
	Topics topics;

	@Autowired
	Newcomers newcomers;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private final String email = UUID.randomUUID() + "@example.org";

	@BeforeEach
	void aQuietHour() {
		this.clock.advance(Duration.ofHours(1));
	}

	@Test
	void whoRunsAHouseThatThePortalKnowsIsTiedToIt() {
		Neighbour karima = opens(join(MembershipKind.HOUSE, Set.of()));
		assertThat(karima.reads()).contains("Lid van het netwerk", "een huis in zelfbeheer: De Brink");
		String tower = karima.page().select("option:contains(De Verzonnen Toren, Groningen)").attr("value");
		assertThat(accepts(karima.fills("huis", tower))).isEqualTo("HOUSE de-verzonnen-toren De Brink");
	}

	@Test
	void lettingInIsWhatARequestToJoinAsksForFirst() {
		Neighbour karima = opens(join(MembershipKind.EXPERT, Set.of()));
		karima.follows("a[href*=contactverzoeken/]");
		assertThat(karima.page().select("section[aria-labelledby=doen] a.button").eachText())
			.containsExactly("Aansluiting goedkeuren");
	}

	@Test
	void whoRunsAHouseThatThePortalDoesNotKnowKeepsTheirOwnWords() {
		assertThat(accepts(opens(join(MembershipKind.HOUSE, Set.of())))).isEqualTo("HOUSE De Brink");
	}

	@Test
	void anExpertKnowsAboutTheTopicsThatTheyChose() {
		Topic living = this.topics.findBySlug("wonen").orElseThrow();
		Neighbour karima = opens(join(MembershipKind.EXPERT, Set.of(living)));
		assertThat(karima.page().select("main form select")).isEmpty();
		assertThat(karima.reads()).contains("Lid van het netwerk", ": wonen");
		assertThat(accepts(karima)).isEqualTo("EXPERT wonen");
	}

	@Test
	void anOrganisationJoinsUnderTheNameThatItGave() {
		Neighbour visitor = new Neighbour(this.port).opens("/contact/aansluiten-organisatie")
			.fills("organisatie", "Verzonnen Welzijn")
			.fills("bericht", "We leren graag.")
			.fills("naam", "Peter")
			.fills("email", this.email)
			.sends();
		visitor.sends();
		String reference = visitor.page().select(".lead b").text();
		Neighbour karima = opens(reference);
		assertThat(karima.reads()).contains("Verzonnen Welzijn");
		assertThat(accepts(karima)).isEqualTo("ORGANISATION Verzonnen Welzijn");
	}

	@Test
	void whatIsNotInTheListIsAskedForAgain() {
		String reference = join(MembershipKind.HOUSE, Set.of());
		Neighbour karima = opens(reference);
		String form = "_csrf=" + karima.page().select("main [name=_csrf]").attr("value") + "&gezien=0&versie="
				+ this.given.version(reference);
		karima.posts(DESK + reference + "/aansluitingen", form + "&huis=999999999");
		assertThat(karima.status()).isEqualTo(422);
		assertThat(karima.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#huis");
		assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
		assertThat(member()).isEmpty();
		String editor = this.jdbc.sql("select id from account where email = 'redacteur@demo.example'")
			.query(String.class)
			.single();
		for (String colleague : Set.of("999999999", "Olga", editor)) {
			karima.posts(DESK + reference + "/overdrachten", form + "&collega=" + colleague);
			assertThat(karima.status()).isEqualTo(422);
			assertThat(karima.reads()).contains("Kies iets uit de lijst.");
		}
	}

	@Test
	void whoIsBeingInvitedAtTheSameMomentIsAskedForAgain() throws Exception {
		Neighbour karima = opens(join(MembershipKind.EXPERT, Set.of()));
		int status = new Meanwhile(this.transaction, this.jdbc).during(
				() -> this.people.welcome(this.email, "Anna", "nl", Set.of(Role.MEMBER)),
				() -> karima.sends().status());
		assertThat(status).isEqualTo(422);
		assertThat(karima.page().select(".govuk-error-summary").text()).contains("Iemand nodigde dit adres net uit.");
		assertThat(member()).isEmpty();
		assertThat(accepts(karima)).isEqualTo("EXPERT");
	}

	@Test
	void whoIsBlockedIsNotLetInByJoining() {
		String reference = join(MembershipKind.HOUSE, Set.of());
		this.transaction
			.executeWithoutResult((status) -> this.people.welcome(this.email, "Anna", "nl", Set.of(Role.MEMBER)));
		this.jdbc.sql("update account set state = 'DEACTIVATED' where email = ?").param(this.email).update();
		Neighbour karima = opens(reference).sends();
		assertThat(karima.status()).isEqualTo(422);
		assertThat(karima.page().select(".govuk-error-summary").text()).contains("Haal eerst de blokkade weg.");
		assertThat(member()).isEmpty();
		assertThat(this.given.state(reference)).isEqualTo(RequestState.TAKEN);
	}

	@Test
	void theSecondOfTwoFindsTheHouseThatTheyChose() {
		String reference = join(MembershipKind.HOUSE, Set.of());
		Neighbour olga = Neighbour.as("beheerder", this.port);
		Neighbour karima = opens(reference);
		olga.opens(DESK + reference + "/aansluitingen");
		karima.opens(DESK + reference + "/notities").fills("tekst", "Gebeld.").sends();
		String tower = olga.page().select("option:contains(De Verzonnen Toren, Groningen)").attr("value");
		olga.fills("huis", tower).sends();
		assertThat(olga.status()).isEqualTo(409);
		assertThat(olga.page().select("#huis option[selected]").attr("value")).isEqualTo(tower);
		assertThat(accepts(olga.takesForm("main form:has(select)"))).startsWith("HOUSE de-verzonnen-toren");
	}

	@Test
	void aTextThatIsNotFinishedDoesNotGo() {
		String reference = join(MembershipKind.EXPERT, Set.of());
		Neighbour karima = opens(reference).opens(DESK + reference + "/antwoorden?tekst=meedoen").sends();
		assertThat(karima.status()).isEqualTo(422);
		assertThat(karima.page().select(".govuk-error-summary").text()).contains("tussen haken");
		assertThat(karima.page().select("textarea").text()).contains("[zet hier de vraag en je antwoord]");
		karima.opens("/en" + DESK + reference + "/antwoorden").fills("tekst", "[put your questions here]").sends();
		assertThat(karima.status()).isEqualTo(422);
		karima.fills("tekst", "Zie [1] en [onze pagina].").sends();
		assertThat(this.given.state(reference)).isEqualTo(RequestState.DONE);
	}

	private String join(MembershipKind kind, Set<Topic> topics) {
		return this.given.join(this.email, kind, topics);
	}

	/** Takes the request and opens the page to let somebody in. */
	private Neighbour opens(String reference) {
		Neighbour karima = Neighbour.as("lsa-medewerker", this.port).opens(DESK + reference);
		return karima.takesForm("form[action$=/toewijzingen]").sends().opens(DESK + reference + "/aansluitingen");
	}

	/** Sends the form, and tells what the new member is. */
	private String accepts(Neighbour staff) {
		staff.sends();
		assertThat(staff.reads()).contains("Goedgekeurd. De uitnodiging is onderweg.", "afgehandeld");
		assertThat(this.newcomers.lastLetterTo(this.email).text()).contains("Lid van het netwerk", this.email);
		return member();
	}

	private String member() {
		return this.jdbc.sql("""
				select concat_ws(' ', m.kind, h.slug, m.name, (select string_agg(t.slug, ' ') from membership_topic mt
					join topic t on t.id = mt.topic_id where mt.membership_id = m.id))
				from membership m join account a on a.id = m.account_id left join house h on h.id = m.house_id
				where a.email = ?
				""").param(this.email).query(String.class).optional().orElse("");
	}

}
