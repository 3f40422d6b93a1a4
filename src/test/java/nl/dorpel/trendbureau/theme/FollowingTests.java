package nl.dorpel.trendbureau.theme;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dorpel.Neighbour;
import nl.dorpel.WebTest;
import nl.dorpel.account.Account;
import nl.dorpel.account.AddressChanged;
import nl.dorpel.account.Farewell;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.platform.web.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who follows a theme, how they are told of a step, and how it ends.
 */
@WebTest
class FollowingTests {

	private static final Pattern LINK = Pattern.compile("/trendbureau/volgen/[0-9a-f-]{36}");

	@LocalServerPort
	int port;

	@Autowired
	GivenThemes themes;

	@Autowired
	Newcomers newcomers;

	@Autowired
	Followers followers;

	@Autowired
	ThemeNews news;

	@Autowired
	Farewell farewell;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private static String fresh() {
		return "volger-" + UUID.randomUUID() + "@voorbeeld.example";
	}

	private Neighbour asks(String theme, String email) {
		return new Neighbour(this.port).opens(theme).follows("a[href$=volgen]").fills("email", email).sends();
	}

	private String link(String email) {
		Matcher link = LINK.matcher(this.newcomers.lastLetterTo(email).text());
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private void follows(String theme, String email) {
		asks(theme, email);
		assertThat(new Neighbour(this.port).opens(link(email)).sends().reads()).contains("Je volgt het thema");
	}

	private List<String> letters(String email) {
		this.newcomers.runJobs();
		return this.jdbc.sql("select unsubscribe from mail where recipient = ? and unsubscribe is not null")
			.param(email)
			.query(String.class)
			.list();
	}

	@Test
	void aMemberFollowsWithOneButtonGetsOneLetterForEachStepAndStops() {
		String theme = this.themes.chosen(this.port);
		Account account = this.newcomers.invited(Role.MEMBER);
		Neighbour member = this.newcomers.signedIn(account, this.port).opens(theme);
		assertThat(member.takesForm("form[action$=volgers]").sends().reads()).contains("Je volgt dit thema nu.");
		assertThat(member.opens("/mijn").page().select("a[href=" + theme + "]")).hasSize(1);
		assertThat(member.opens("/mijn/gegevens.json").page().text()).contains("followed");
		this.themes.goesOn(theme, "We gaan dieper.", this.port);
		assertThat(letters(String.valueOf(account.email()))).hasSize(1);
		assertThat(this.newcomers.lastLetterTo(String.valueOf(account.email())).text()).contains("Verdiepen",
				"We gaan dieper.", theme);
		assertThat(member.opens(theme).takesForm("form[action$=einde]").sends().reads())
			.contains("Je volgt dit thema niet meer.");
		this.themes.goesOn(theme, "Het staat er.", this.port);
		assertThat(letters(String.valueOf(account.email()))).hasSize(1);
	}

	@Test
	void anAddressGetsMailOnlyAfterItsOwnerHasPressedTheButton() {
		String theme = this.themes.chosen(this.port);
		String email = fresh();
		assertThat(asks(theme, email).reads()).contains("Kijk in je mail");
		String link = link(email);
		assertThat(new Neighbour(this.port).opens(link).status()).isEqualTo(200);
		this.themes.goesOn(theme, "Kijken is nog niet drukken.", this.port);
		assertThat(letters(email)).isEmpty();
		assertThat(new Neighbour(this.port).opens(link).sends().reads()).contains("Je volgt het thema");
		this.themes.goesOn(theme, "Nu wel.", this.port);
		assertThat(letters(email)).hasSize(1);
		String end = URI.create(letters(email).getFirst()).getPath();
		assertThat(new Visitor(this.port).posts(end, "List-Unsubscribe=One-Click").status()).isEqualTo(200);
		this.themes.goesOn(theme, "Klaar.", this.port);
		assertThat(letters(email)).hasSize(1);
		assertThat(new Neighbour(this.port).opens(link).sends().reads()).contains("Deze link werkt niet meer");
	}

	@Test
	void whoeverAsksIsToldTheSameWhetherTheAddressIsKnownOrNot() {
		String theme = this.themes.chosen(this.port);
		String known = fresh();
		follows(theme, known);
		assertThat(asks(theme, known).page().select("main").html())
			.isEqualTo(asks(theme, fresh()).page().select("main").html());
	}

	@Test
	void aWrongAddressIsToldAtItsFieldAndSoIsAskingTooOften() {
		String theme = this.themes.chosen(this.port);
		Neighbour visitor = asks(theme, "geen adres");
		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page().select("#email").val()).isEqualTo("geen adres");
		String email = fresh();
		for (int time = 0; time < 5; time++) {
			assertThat(asks(theme, email).status()).isLessThan(423);
		}
		assertThat(asks(theme, email).page().select("#email-fout").text()).contains("over een uur");
	}

	@Test
	void whoFollowsTwiceGetsOneLetterAndOneClickEndsBoth() {
		String theme = this.themes.chosen(this.port);
		Account account = this.newcomers.invited(Role.MEMBER);
		String email = String.valueOf(account.email());
		this.newcomers.signedIn(account, this.port).opens(theme).takesForm("form[action$=volgers]").sends();
		UUID key = this.followers.ask(idOf(theme), email.toUpperCase(Locale.ROOT), "nl");
		assertThat(this.followers.confirm(key)).isPresent();
		this.themes.goesOn(theme, "Verder.", this.port);
		assertThat(letters(email)).hasSize(1);
		new Visitor(this.port).posts(URI.create(letters(email).getFirst()).getPath(), "");
		assertThat(this.followers.of(idOf(theme))).isEmpty();
	}

	@Test
	void aJobThatRunsAgainWritesToNobodyASecondTime() {
		String theme = this.themes.chosen(this.port);
		String email = fresh();
		follows(theme, email);
		this.themes.goesOn(theme, "Verder.", this.port);
		assertThat(letters(email)).hasSize(1);
		this.news.run(this.jdbc.sql("select max(id)::text from theme_step where theme_id = ?")
			.param(idOf(theme))
			.query(String.class)
			.single());
		assertThat(letters(email)).hasSize(1);
	}

	@Test
	void whatNobodyConfirmedIsRemovedAndTheRestStays() {
		String theme = this.themes.chosen(this.port);
		this.followers.ask(idOf(theme), fresh(), "nl");
		this.followers.confirm(this.followers.ask(idOf(theme), fresh(), "en"));
		this.followers.removeUnconfirmed(this.clock.instant().minus(Duration.ofDays(7)));
		assertThat(rows(theme)).isEqualTo(2);
		this.followers.removeUnconfirmed(this.clock.instant().plusSeconds(60));
		assertThat(rows(theme)).isEqualTo(1);
	}

	@Test
	void whoLeavesFollowsNothingAndStandsInNoStep() {
		String theme = this.themes.chosen(this.port);
		Account account = this.newcomers.invited(Role.CORE_GROUP);
		String email = String.valueOf(account.email());
		Neighbour member = this.newcomers.signedIn(account, this.port).opens(theme);
		member.takesForm("form[action$=volgers]").sends();
		this.followers.ask(idOf(theme), email, "nl");
		member.opens(theme + "/stappen").fills("toelichting", "Mail " + email).sends();
		assertThat(new Neighbour(this.port).opens(theme).reads()).contains(email);
		this.farewell.say(account.id());
		assertThat(rows(theme)).isZero();
		assertThat(new Neighbour(this.port).opens(theme).reads()).contains("Mail …").doesNotContain(email);
	}

	@Test
	void whoHasAnotherAddressKeepsFollowing() {
		String theme = this.themes.chosen(this.port);
		Account account = this.newcomers.invited(Role.MEMBER);
		String before = fresh();
		follows(theme, before);
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new AddressChanged(account.id(), before, String.valueOf(account.email()))));
		assertThat(this.followers.of(idOf(theme))).extracting(Followers.Follower::email)
			.containsExactly(String.valueOf(account.email()));
	}

	private long idOf(String theme) {
		return this.jdbc.sql("select id from theme where slug = ?")
			.param(theme.replaceFirst(".*/", ""))
			.query(Long.class)
			.single();
	}

	private int rows(String theme) {
		return this.jdbc.sql("select count(*) from theme_follower where theme_id = ?")
			.param(idOf(theme))
			.query(Integer.class)
			.single();
	}

}
