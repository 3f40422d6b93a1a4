package nl.dorpel.trendbureau.proposal;

import java.util.UUID;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.trendbureau.GivenProposals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proposal from its first word to its end, on the pages on which it is made.
 */
@WebTest
class ProposalPagesTests {

	private static final String PROPOSALS = "/trendbureau/voorstellen/";

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenProposals given;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aDraftIsKeptWithItsHolesAndSeenByNobodyElse() {
		Neighbour author = this.given.member(this.port);
		String title = "Concept " + UUID.randomUUID();
		String slug = this.given.draft(author, title);
		author.fills("vraag", "Nog niet af")
			.posts(PROPOSALS + slug + "/bewerken",
					token(author) + "&later=&titel=" + title.replace(' ', '+') + "&vraag=Nog+niet+af&versie=0");
		assertThat(author.reads()).contains("Je concept is bewaard", title);
		assertThat(author.opens(PROPOSALS + slug).page().select("#vraag").text()).isEqualTo("Nog niet af");
		assertThat(this.given.with(this.port, Role.ADMIN).opens(PROPOSALS + slug).status()).isEqualTo(404);
		assertThat(new Neighbour(this.port).opens(PROPOSALS + slug).status()).isEqualTo(404);
	}

	@Test
	void whatIsMissingIsToldAtItsFieldAndWhatWasTypedStays() {
		Neighbour author = this.given.member(this.port);
		this.given.draft(author, "Met gaten " + UUID.randomUUID());
		author.fills("waarom", "Daarom nu").sends();
		assertThat(author.status()).isEqualTo(422);
		assertThat(author.page().select(".govuk-error-message")).hasSize(4);
		assertThat(author.page().select("#vraag-fout").text()).contains("Schrijf op wat je wilt uitzoeken.");
		assertThat(author.page().select("#waarom").text()).isEqualTo("Daarom nu");
	}

	@Test
	void beforeItIsOpenedSimilarProposalsAreShown() {
		Neighbour author = this.given.member(this.port);
		String slug = this.given.draft(author, "Eenzaam achter je voordeur");
		assertThat(author.opens(PROPOSALS + slug + "/controleren").reads()).contains("lijk",
				"Eenzaamheid achter de voordeur", "Er ontbreekt nog iets");
		assertThat(author.opens(PROPOSALS + "vergelijkbaar?titel=eenzamheid+achter+de+deur").page().text())
			.contains("Eenzaamheid achter de voordeur");
		assertThat(author.opens(PROPOSALS + "vergelijkbaar?titel=zorg+in+het+buurthuis").page().text())
			.contains("Als de zorg naar het buurthuis schuift", "Gekozen thema");
		assertThat(author.opens(PROPOSALS + "vergelijkbaar?titel=xqzwv").page().text()).isEmpty();
	}

	@Test
	void anOpenProposalIsReadByEverybodyAndEveryVersionStays() {
		Neighbour author = this.given.member(this.port);
		String slug = this.given.open(author, "Open " + UUID.randomUUID());
		author.opens(PROPOSALS + slug + "/bewerken").fills("waarom", "Omdat het nu écht speelt.").sends();
		Neighbour visitor = new Neighbour(this.port).opens(PROPOSALS + slug);
		assertThat(visitor.reads()).contains("Omdat het nu écht speelt.", "Voorgesteld", "Tekst gewijzigd",
				"2 versies");
		assertThat(visitor.page().select("main form")).isEmpty();
		assertThat(visitor.opens(PROPOSALS + slug + "/versies").reads()).contains("Omdat het nu speelt.",
				"Omdat het nu écht speelt.");
	}

	@Test
	void whoWritesOverANewerTextSeesBoth() {
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour laptop = this.newcomers.signedIn(account, this.port);
		Neighbour phone = this.newcomers.signedIn(account, this.port);
		String slug = this.given.open(laptop, "Twee schermen " + UUID.randomUUID());
		phone.opens(PROPOSALS + slug + "/bewerken");
		laptop.opens(PROPOSALS + slug + "/bewerken").fills("waarom", "Van de laptop").sends();
		phone.fills("waarom", "Van de telefoon").sends();
		assertThat(phone.status()).isEqualTo(409);
		assertThat(phone.reads()).contains("Iemand was je voor", "Van de laptop");
		assertThat(phone.page().select("#waarom").text()).isEqualTo("Van de telefoon");
		phone.sends();
		assertThat(phone.path()).isEqualTo(PROPOSALS + slug);
		assertThat(phone.reads()).contains("Van de telefoon");
	}

	@Test
	void aWithdrawnProposalTellsWhyAndTakesNothingMore() {
		Neighbour author = this.given.member(this.port);
		String slug = this.given.open(author, "Weg ermee " + UUID.randomUUID());
		Neighbour member = this.given.member(this.port)
			.opens(PROPOSALS + slug)
			.takesForm("form[action$=steunbetuigingen]");
		author.opens(PROPOSALS + slug + "/intrekking").sends();
		assertThat(author.page().select("#reden-fout").text()).contains("Vertel waarom je het intrekt.");
		author.fills("reden", "Het is al opgelost.").sends();
		assertThat(author.reads()).contains("Het voorstel is ingetrokken.", "Het is al opgelost.");
		assertThat(author.opens(PROPOSALS + slug + "/bewerken").path()).isEqualTo(PROPOSALS + slug);
		assertThat(member.sends().reads()).contains("het voorstel staat niet open", "Nog geen steun");
	}

	@Test
	void somebodyElseChangesNothing() {
		String slug = this.given.open(this.port);
		Neighbour other = this.given.member(this.port);
		assertThat(other.opens(PROPOSALS + slug + "/bewerken").status()).isEqualTo(403);
		assertThat(other.opens(PROPOSALS + slug + "/intrekking").status()).isEqualTo(403);
		assertThat(other.opens(PROPOSALS + slug).page().select("#beheren")).isEmpty();
	}

	@Test
	void aCommentStandsAtOnceAndGoesWhenStaffSaySo() {
		String slug = this.given.open(this.port);
		Neighbour writer = this.given.member(this.port).opens(PROPOSALS + slug).takesForm("form[action$=reacties]");
		assertThat(writer.sends().status()).isEqualTo(422);
		String said = "Dit is reclame " + UUID.randomUUID();
		writer.takesForm("form[action$=reacties]").fills("reactie", said).sends();
		assertThat(writer.reads()).contains(said, "Je reactie staat erbij.");
		Neighbour reader = this.given.member(this.port).opens(PROPOSALS + slug).follows("a[href$=melding]");
		reader.fills("reden", "Reclame").sends();
		assertThat(reader.reads()).contains("LSA kijkt ernaar", "Je hebt dit gemeld");
		Neighbour staff = this.given.with(this.port, Role.STAFF).opens("/beheer/reacties");
		assertThat(staff.reads()).contains(said, "Reclame");
		staff.takesForm("article:contains(" + said + ") form[action$=verberging]").sends();
		assertThat(reader.opens(PROPOSALS + slug).reads()).contains("Deze reactie is weggehaald.").doesNotContain(said);
	}

	@Test
	void theFeedTellsOfNewProposals() {
		String title = "In de feed " + UUID.randomUUID();
		String slug = this.given.open(this.given.member(this.port), title);
		// Proposals of other tests are opened by clocks that are ahead
		this.jdbc
			.sql("update theme_proposal set opened_at = (select max(opened_at) from theme_proposal) where slug = ?")
			.param(slug)
			.update();
		assertThat(new Neighbour(this.port).opens("/trendbureau/voorstellen.atom").page().text()).contains(title);
	}

	private static String token(Neighbour person) {
		return "_csrf=" + person.page().select("[name=_csrf]").attr("value");
	}

	@Test
	void staffWithdrawAProposalWithAReasonAndALineInTheLog() {
		String slug = this.given.open(this.port);
		Neighbour staff = this.given.with(this.port, Role.STAFF).opens(PROPOSALS + slug + "/intrekking");
		staff.fills("reden", "Dit is een advertentie.").sends();
		Neighbour visitor = new Neighbour(this.port).opens(PROPOSALS + slug);
		assertThat(visitor.reads()).contains("Ingetrokken", "Dit is een advertentie.");
		assertThat(this.jdbc.sql("""
				select count(*) from audit_line l join theme_proposal p on l.subject = 'theme_proposal:' || p.id
				where p.slug = ? and l.act = 'trendbureau.audit.withdrawn' and l.actor_id is not null
				""").param(slug).query(Integer.class).single()).isEqualTo(1);
	}

}
