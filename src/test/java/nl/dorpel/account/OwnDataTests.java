package nl.dorpel.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.Set;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.GivenGatherings;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.network.MemberBook;
import nl.dorpel.network.MembershipKind;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * "Mijn gegevens": to see, to change, to take along, to remove.
 */
@WebTest
@Import(Traces.class)
class OwnDataTests {

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenRequests requests;

	@Autowired
	MemberBook members;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	GivenProposals proposals;

	@Autowired
	GivenGatherings gatherings;

	@Autowired
	List<PersonalData> parts;

	@Autowired
	Traces traces;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aNameAndALanguageAreChanged() {
		Neighbour neighbour = this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port);
		neighbour.fills("naam", "Truus <b>de Boer</b>").ticks("taal", "en").sends();
		assertThat(neighbour.reads()).contains("Je gegevens zijn bewaard.");
		assertThat(neighbour.page().select("#naam").attr("value")).isEqualTo("Truus <b>de Boer</b>");
		assertThat(neighbour.page().select("#taal-en").hasAttr("checked")).isTrue();
		assertThat(neighbour.page().select("main b:contains(de Boer)")).isEmpty();
	}

	@Test
	void aNameIsNeededAndHasAnEnd() {
		Neighbour neighbour = this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port);
		assertThat(neighbour.fills("naam", " ").sends().status()).isEqualTo(422);
		assertThat(neighbour.page().select("#naam-fout").text()).contains("Vul je naam in.");
		assertThat(neighbour.fills("naam", "x".repeat(81)).sends().status()).isEqualTo(422);
		assertThat(neighbour.page().select("#naam").attr("value")).hasSize(81);
	}

	@Test
	void anotherDeviceIsSignedOutFromHere() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour phone = this.newcomers.signedIn(account, this.port);
		Neighbour laptop = this.newcomers.signedIn(account, this.port);
		assertThat(laptop.page().select(".sessions li")).hasSize(2);
		laptop.takesForm(".sessions form").sends();
		assertThat(laptop.page().select(".sessions li")).hasSize(1);
		assertThat(phone.opens("/mijn").path()).isEqualTo("/inloggen");
		assertThat(laptop.opens("/mijn").path()).isEqualTo("/mijn");
	}

	@Test
	void theDownloadHasEverythingAndIsOnesOwn() {
		Account account = this.newcomers.invited(Role.MEMBER, Role.CORE_GROUP);
		Neighbour neighbour = this.newcomers.signedIn(account, this.port).opens("/mijn/gegevens.json");
		JsonNode data = JsonMapper.shared().readTree(neighbour.page().text());
		assertThat(data.at("/account/email").asString()).isEqualTo(account.email());
		assertThat(data.at("/account/roles").size()).isEqualTo(2);
		List<String> sections = this.parts.stream().map(PersonalData::section).toList();
		assertThat(sections).as("none hides another").doesNotHaveDuplicates();
		assertThat(data.propertyNames()).containsExactlyInAnyOrderElementsOf(sections);
		assertThat(data.at("/sessions").size()).isEqualTo(1);
	}

	@Test
	void theDownloadHasWhatWasAskedAndWrittenAndDone() {
		Account account = this.newcomers.invited(Role.MEMBER);
		String reference = this.requests.question(String.valueOf(account.email()));
		Neighbour staff = Neighbour.as("lsa-medewerker", this.port).opens("/beheer/mensen/" + account.publicId());
		staff.takesForm("form[action$=/uitnodigingen]").sends();
		new Neighbour(this.port).opens("/inloggen").fills("email", String.valueOf(account.email())).sends();
		String code = Newcomers.code(this.newcomers.lastLetterTo(String.valueOf(account.email())).text());
		Neighbour neighbour = this.newcomers.signedIn(account, this.port).opens("/mijn/gegevens.json");
		JsonNode data = JsonMapper.shared().readTree(neighbour.page().text());
		assertThat(data.at("/requests/0/reference").asString()).isEqualTo(reference);
		assertThat(data.at("/history/0/act").asString()).isEqualTo("account.audit.invited-again");
		assertThat(data.at("/mail").size()).isEqualTo(2);
		assertThat(data.at("/mail/1/text").asString()).contains("/inloggen?email=");
		assertThat(data.toString()).as("nothing that lets somebody in").doesNotContain(code);
		assertThat(data.toString()).as("who of the staff did it").doesNotContain("Karima");
	}

	@Test
	void theDownloadHasWhatIsNotFinishedYet() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour neighbour = this.newcomers.signedIn(account, this.port);
		neighbour.opens("/contact/vraag").fills("bericht", "Half af").sends();
		neighbour.opens("/mijn/adres").fills("email", "later-" + account.email()).sends();
		JsonNode data = JsonMapper.shared().readTree(neighbour.opens("/mijn/gegevens.json").page().text());
		assertThat(data.at("/drafts/0/form/email").asString()).isEqualTo(account.email());
		assertThat(data.at("/drafts/0/form/bericht").asString()).startsWith("Half af");
		assertThat(data.at("/new-address").size()).isEqualTo(1);
		assertThat(data.at("/new-address/0/email").asString()).isEqualTo("later-" + account.email());
		JsonNode other = JsonMapper.shared()
			.readTree(this.newcomers.signedIn(this.newcomers.invited(Role.MEMBER), this.port)
				.opens("/mijn/gegevens.json")
				.page()
				.text());
		assertThat(other.at("/drafts").size()).isZero();
		assertThat(other.at("/new-address").size()).isZero();
	}

	@Test
	void whatSomebodyTakesPartInStandsOnTheirPage() {
		Account account = this.newcomers.invited(Role.MEMBER);
		assertThat(this.newcomers.signedIn(account, this.port).reads()).contains("Je doet nog nergens aan mee.");
		this.transaction.executeWithoutResult((status) -> this.members.add(account, MembershipKind.HOUSE, null,
				"De <b>Brink</b>", "Zwolle", Set.of()));
		Neighbour neighbour = this.newcomers.signedIn(account, this.port);
		assertThat(neighbour.page().select("section[aria-labelledby=meedoen] li").text())
			.startsWith("een huis in zelfbeheer: De <b>Brink</b>");
	}

	@Test
	void whoLeavesIsGoneFromEveryTable() {
		Account account = this.newcomers.invited(Role.MEMBER);
		String email = String.valueOf(account.email());
		new Neighbour(this.port).opens("/inloggen").fills("email", email).sends();
		this.newcomers.lastLetterTo(email);
		Neighbour neighbour = this.newcomers.signedIn(account, this.port);
		contribute(neighbour, email);
		assertThat(this.traces.of(email)).contains("account", "mail", "trend_signal", "theme_proposal",
				"theme_proposal_version", "endorsement", "comment", "proposal_step");
		neighbour.opens("/mijn/afscheid").sends();
		assertThat(neighbour.path()).isEqualTo("/");
		assertThat(this.traces.of(email)).isEmpty();
		assertThat(neighbour.opens("/mijn").path()).isEqualTo("/inloggen");
		assertThat(this.jdbc.sql("select state from account where id = ?")
			.param(account.id())
			.query(String.class)
			.single()).isEqualTo("DELETED");
	}

	@Test
	void whoLeavesDoesNotComeAndTheirSeatIsForTheNext() {
		Gathering gathering = this.gatherings.published(1);
		Account account = this.newcomers.invited(Role.MEMBER);
		String email = String.valueOf(account.email());
		Neighbour member = signsUp(this.newcomers.signedIn(account, this.port), gathering, "Mail " + email);
		Neighbour next = signsUp(new Neighbour(this.port), gathering, "");
		assertThat(next.reads()).contains("Je staat op de wachtlijst");
		this.newcomers.runJobs();
		JsonNode data = JsonMapper.shared().readTree(member.opens("/mijn/gegevens.json").page().text());
		assertThat(data.at("/registrations/0/gathering").asString()).isEqualTo(gathering.title());
		assertThat(this.traces.of(email)).contains("registration", "mail");
		member.opens("/mijn/afscheid").sends();
		this.newcomers.runJobs();
		assertThat(this.traces.of(email)).isEmpty();
		assertThat(next.opens(next.path()).reads()).contains("Er is plaats voor je");
	}

	private static Neighbour signsUp(Neighbour visitor, Gathering gathering, String needs) {
		visitor.opens("/agenda/" + gathering.slug() + "/aanmelden").takesForm("form[action$=/aanmelden]");
		if (visitor.page().select("#email").val().isEmpty()) {
			visitor.fills("naam", "Iemand").fills("email", UUID.randomUUID() + "@voorbeeld.example");
		}
		return visitor.fills("nodig", needs).sends();
	}

	@Test
	void theNameOfWhoLeavesIsGoneFromEveryTable() {
		Account account = this.newcomers.invited(Role.MEMBER);
		String name = "Weg " + UUID.randomUUID();
		Neighbour neighbour = this.newcomers.signedIn(account, this.port).fills("naam", name).sends();
		String reference = this.requests.question("iemand-anders@example.org");
		this.requests.handOver(reference, account);
		neighbour.opens("/trendbureau/signalen/nieuw")
			.fills("zie", "Een tuin")
			.fills("waar", "Zwolle")
			.ticks("sinds", "WEEKS")
			.ticks("onderwerpen", "zorg")
			.sends();
		this.proposals.open(neighbour, "Een tuin voor iedereen");
		assertThat(this.traces.of(name)).contains("account");
		neighbour.opens("/mijn/afscheid").sends();
		assertThat(this.traces.of(name)).isEmpty();
		assertThat(Neighbour.as("lsa-medewerker", this.port).opens("/beheer/contactverzoeken/" + reference).reads())
			.contains("overgedragen aan iemand die weg is", "weer vrij");
	}

	/** Writes the address wherever something can be written. */
	private void contribute(Neighbour neighbour, String email) {
		neighbour.opens("/trendbureau/signalen/nieuw")
			.fills("zie", "Mail naar " + email)
			.fills("waar", email)
			.fills("meer", email)
			.ticks("sinds", "WEEKS")
			.ticks("onderwerpen", "zorg")
			.sends();
		this.proposals.draft(neighbour, "Concept van " + email);
		String slug = this.proposals.open(neighbour, "Van " + email.toUpperCase(Locale.ROOT));
		neighbour.takesForm("form[action$=steunbetuigingen]").fills("regel", "Namens " + email).sends();
		neighbour.takesForm("form[action$=reacties]").fills("reactie", "Mail me: " + email).sends();
		neighbour.opens("/trendbureau/voorstellen/" + slug + "/intrekking")
			.fills("reden", "Vraag het " + email)
			.sends();
		assertThat(neighbour.opens("/mijn").reads()).contains("Waar ik aan meedoe", "Mail naar " + email, "Je voorstel",
				"Je staat erachter", "Je reageerde", "Je concept");
		JsonNode data = JsonMapper.shared().readTree(neighbour.opens("/mijn/gegevens.json").page().text());
		assertThat(data.at("/signals/0/seen").asString()).isEqualTo("Mail naar " + email);
		assertThat(data.at("/proposals/written").size()).isEqualTo(2);
		assertThat(data.at("/proposals/endorsed/0/line").asString()).isEqualTo("Namens " + email);
		assertThat(data.at("/comments/0/words").asString()).isEqualTo("Mail me: " + email);
	}

}
