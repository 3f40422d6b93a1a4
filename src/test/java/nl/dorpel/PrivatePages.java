package nl.dorpel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.trendbureau.openday.GivenOpenDays;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One address of every kind of page that only who is signed in can see, for the personas
 * that see it, with something on it to be seen.
 */
@TestComponent
public class PrivatePages {

	private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

	private static final List<String> OWN = List.of("/mijn", "/mijn/adres", "/mijn/adres/code?aanvraag=" + NOBODYS,
			"/mijn/adres/link/abc", "/mijn/afscheid", "/mijn/beveiliging", "/mijn/beveiliging/app",
			"/mijn/beveiliging/app/einde", "/mijn/beveiliging/herstelcodes", "/mijn/beveiliging/passkeys/abc/einde",
			"/afmelden/proef/" + NOBODYS, "/mijn/agenda", "/mijn/organiseren", "/trendbureau/open-dagen/nieuw",
			"/trendbureau/open-dagen/nieuw?thema=als-de-zorg-naar-het-buurthuis-schuift");

	private static final List<String> DESK = List.of("/mijn/beveiliging", "/beheer", "/beheer/mensen",
			"/beheer/mensen?q=xqzwvkjh", "/beheer/mensen/uitnodigen", "/beheer/post", "/beheer/contactverzoeken",
			"/beheer/contactverzoeken/cijfers", "/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift",
			"/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift/stappen", "/beheer/agenda",
			"/beheer/agenda/nieuw", "/agenda/samen-koken-samen-rekenen/beheer",
			"/agenda/samen-koken-samen-rekenen/wijziging", "/agenda/samen-koken-samen-rekenen/deurlijst",
			"/agenda/samen-koken-samen-rekenen/opschrijven", "/agenda/samen-koken-samen-rekenen/annulering",
			"/agenda/open-trendbureaudag-over-jongeren/beheer", "/agenda/samen-koken-samen-rekenen/organisatoren",
			"/agenda/samen-koken-samen-rekenen/opkomst", "/beheer/agenda/reeksen", "/beheer/agenda/reeksen/nieuw",
			"/beheer/agenda/reeksen/leren-van-elkaar", "/beheer/open-dagen",
			"/trendbureau/open-dagen/open-trendbureaudag-over-jongeren",
			"/trendbureau/open-dagen/open-trendbureaudag-over-jongeren/bewerken",
			"/trendbureau/open-dagen/open-trendbureaudag-over-jongeren/vraag",
			"/trendbureau/open-dagen/open-trendbureaudag-over-jongeren/intrekking",
			"/trendbureau/open-dagen/open-trendbureaudag-over-zorg-in-het-buurthuis",
			"/agenda/samen-koken-samen-rekenen/programma",
			"/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis/programma",
			"/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis/programma/2",
			"/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis/uitnodigingen",
			"/agenda/open-trendbureaudag-over-zorg-in-het-buurthuis/uitnodigingen/nieuw",
			"/agenda/samen-koken-samen-rekenen/uitnodigingen");

	private static final String DAY = "/trendbureau/open-dagen/wat-armoede-doet-met-een-buurt";

	private static final String THEME = "/trendbureau/themas/als-de-zorg-naar-het-buurthuis-schuift/agendering";

	/** After a day. */
	private static final List<String> AFTER = List.of(DAY + "/oogst", DAY + "/oogst/1", DAY + "/oogst/1/einde",
			DAY + "/fotos", DAY + "/fotos/1/einde", DAY + "/fotos/1/bewerken", DAY + "/verslag",
			DAY + "/verslag/bewerken", DAY + "/verslag/terugname", "/trendbureau/uitkomsten/te-laat",
			"/trendbureau/uitkomsten/een-huis-vraagt-niet-naar-iemands-inkomen",
			"/trendbureau/uitkomsten/een-huis-vraagt-niet-naar-iemands-inkomen/bewerken", THEME, THEME + "/nieuw",
			THEME + "/1", THEME + "/1/einde", "/beheer/voorbeelden-in-wording");

	/** What becomes of a comment, a signal and a round. */
	private static final List<String> FATES = List.of("/trendbureau/reacties/1/melding", "/beheer/reacties",
			"/trendbureau/signaalgroepen/1/bewerken", "/trendbureau/stemrondes/2/annulering");

	private static final List<String> CORE_GROUP = List.of("/trendbureau/stemrondes/nieuw",
			"/trendbureau/stemrondes/1/besluit", "/trendbureau/stemrondes/2/stembiljet");

	private static final List<String> ACTS = List.of("", "/antwoorden", "/vragen", "/doorzendingen", "/aansluitingen",
			"/overdrachten", "/notities", "/afsluitingen", "/weigeringen");

	private final Newcomers newcomers;

	private final GivenRequests requests;

	private final GivenGatherings gatherings;

	private final GivenOpenDays days;

	private final JdbcClient jdbc;

	PrivatePages(Newcomers newcomers, GivenRequests requests, GivenGatherings gatherings, GivenOpenDays days,
			JdbcClient jdbc) {
		this.newcomers = newcomers;
		this.requests = requests;
		this.gatherings = gatherings;
		this.days = days;
		this.jdbc = jdbc;
	}

	/**
	 * Somebody who looks at pages.
	 *
	 * @param session what stands in their cookie
	 */
	public record Walk(String who, String session, List<String> addresses) {

	}

	/** On the portal that listens on this port. */
	public List<Walk> all(int port) {
		Account somebody = this.newcomers.invited(Role.MEMBER);
		String email = String.valueOf(somebody.email());
		String request = "/beheer/contactverzoeken/" + this.requests.join(email, MembershipKind.EXPERT, Set.of());
		Neighbour.as("lsa-medewerker", port).opens(request).takesForm("form[action$=/toewijzingen]").sends();
		this.requests.question(email);
		shelve(email);
		String person = "/beheer/mensen/" + somebody.publicId();
		return List.of(walk("zelfbeheerder", OWN, port),
				walk("lsa-medewerker",
						Stream
							.of(DESK.stream(), AFTER.stream(), FATES.stream(), fatesOfAProposal(), Stream.of(person),
									ACTS.stream().map(request::concat), everyState())
							.flatMap((addresses) -> addresses)
							.toList(),
						port),
				walk("kerngroep-1", CORE_GROUP, port),
				walk("beheerder", List.of(person, "/beheer/mensen/uitnodigen"), port), withADraft(port),
				withASecondFactor(), withRegistrations());
	}

	private static Walk walk(String persona, List<String> addresses, int port) {
		return new Walk(persona, Neighbour.as(persona, port).cookie("dorpel"), addresses);
	}

	/** Who looks at a day once more before staff see it. */
	private Walk withADraft(int port) {
		Neighbour member = this.days.filledIn(port).sends();
		return new Walk("somebody with a draft", member.cookie("dorpel"), List.of(member.path()));
	}

	/** Of one that is on no ballot: what becomes of the others has been said. */
	private Stream<String> fatesOfAProposal() {
		String proposal = this.jdbc.sql(
				"select '/trendbureau/voorstellen/' || slug from theme_proposal where state = 'OPEN' order by id limit 1")
			.query(String.class)
			.single();
		return Stream.of(proposal + "/samenvoeging", proposal + "/intrekking");
	}

	/** A request in each state, and one of which only what counts is left. */
	private Stream<String> everyState() {
		return this.jdbc.sql(
				"select '/beheer/contactverzoeken/' || min(reference) from contact_request group by state, removed_at is null")
			.query(String.class)
			.list()
			.stream();
	}

	/** Who has to show it before something can be changed. */
	private Walk withASecondFactor() {
		Account owner = this.newcomers.invited(Role.STAFF);
		this.jdbc.sql("insert into totp (account_id, secret, last_step, since) values (?, ?, 0, now())")
			.params(owner.id(), new byte[40])
			.update();
		return new Walk("somebody with a second factor", this.newcomers.session(owner),
				List.of("/mijn/beveiliging", "/mijn/beveiliging/bewijs/adres"));
	}

	/** Who signed up for several gatherings. */
	private Walk withRegistrations() {
		Account guest = this.newcomers.invited(Role.MEMBER);
		List<String> pages = this.gatherings.pagesOfEveryState(guest);
		return new Walk("somebody who signed up", this.newcomers.session(guest),
				Stream.concat(pages.stream(), Stream.of(pages.getFirst() + "?nieuw", "/mijn", "/mijn/organiseren"))
					.toList());
	}

	/** Mail that was given up, that is failing, and that has expired. */
	private void shelve(String email) {
		List<UUID> mails = this.jdbc.sql("select public_id from mail where recipient = ?")
			.param(email)
			.query(UUID.class)
			.list();
		String shelve = "update mail set state = ?, closed_at = created_at, problem = 'OTHER', server_answer = '550' where public_id = ?";
		this.jdbc.sql(shelve).params("GIVEN_UP", mails.get(0)).update();
		this.jdbc.sql(shelve).params("EXPIRED", mails.get(1)).update();
	}

}
