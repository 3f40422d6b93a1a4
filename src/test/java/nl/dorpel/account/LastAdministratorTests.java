package nl.dorpel.account;

import java.util.List;
import java.util.concurrent.Callable;

import nl.dorpel.Neighbour;
import nl.dorpel.Together;
import nl.dorpel.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There is always somebody who can give roles.
 */
@WebTest
class LastAdministratorTests {

	private static final String HOW_MANY = """
			select count(*) from account a join account_role r on r.account_id = a.id
			where r.role = 'ADMIN' and a.state in ('INVITED', 'ACTIVE')
			""";

	@LocalServerPort
	int port;

	@Autowired
	Newcomers newcomers;

	@Autowired
	JdbcClient jdbc;

	private List<Long> others = List.of();

	private Account ada;

	private Neighbour adaHerself;

	@BeforeEach
	void oneAdministrator() {
		this.others = this.jdbc.sql("delete from account_role where role = 'ADMIN' returning account_id")
			.query(Long.class)
			.list();
		this.ada = this.newcomers.invited(Role.ADMIN);
		this.adaHerself = this.newcomers.signedIn(this.ada, this.port);
	}

	@AfterEach
	void theOthersAreBack() {
		this.others.forEach((id) -> this.jdbc.sql("insert into account_role (account_id, role) values (?, 'ADMIN')")
			.param(id)
			.update());
	}

	private int administrators() {
		return this.jdbc.sql(HOW_MANY).query(Integer.class).single();
	}

	private static Neighbour act(Neighbour neighbour, String page, String act, String more) {
		String token = neighbour.opens(page).page().expectFirst("main [name=_csrf]").attr("value");
		String version = neighbour.page().select("main [name=versie]").attr("value");
		return neighbour.posts(act, "_csrf=" + token + "&versie=" + version + more);
	}

	private static Neighbour actOn(Neighbour neighbour, Account account, String act, String more) {
		String page = "/beheer/mensen/" + account.publicId();
		return act(neighbour, page, page + act, more);
	}

	@Test
	void theLastOneCannotLeave() {
		this.adaHerself.opens("/mijn/afscheid").sends();
		assertThat(this.adaHerself.path()).isEqualTo("/mijn/afscheid");
		assertThat(this.adaHerself.reads()).contains("Je bent de laatste beheerder");
		assertThat(this.adaHerself.opens("/mijn").reads()).contains(String.valueOf(this.ada.email()));
		assertThat(administrators()).isEqualTo(1);
	}

	@Test
	void theLastOneLosesNoRoleAndIsNotBlocked() {
		assertThat(actOn(this.adaHerself, this.ada, "/rollen", "&rollen=MEMBER").reads())
			.contains("Dit is de laatste beheerder");
		assertThat(actOn(this.adaHerself, this.ada, "/blokkade", "").reads()).contains("Dit is de laatste beheerder");
		assertThat(administrators()).isEqualTo(1);
	}

	@Test
	void somebodyWhoIsBlockedDoesNotCountAndWithAnotherOneMayLeave() {
		Account bea = this.newcomers.invited(Role.ADMIN);
		assertThat(actOn(this.adaHerself, bea, "/blokkade", "").reads()).contains("geblokkeerd");
		assertThat(this.adaHerself.opens("/mijn/afscheid").sends().path()).isEqualTo("/mijn/afscheid");
		actOn(this.adaHerself, bea, "/blokkade/einde", "");
		assertThat(this.adaHerself.opens("/mijn/afscheid").sends().path()).isEqualTo("/");
		assertThat(administrators()).isEqualTo(1);
	}

	@Test
	void ofTwoWhoLeaveAtTheSameMomentOneStays() throws Exception {
		Neighbour bea = this.newcomers.signedIn(this.newcomers.invited(Role.ADMIN), this.port);
		List<Neighbour> both = List.of(this.adaHerself.opens("/mijn/afscheid"), bea.opens("/mijn/afscheid"));
		List<String> ends = Together.all(2, (i) -> () -> both.get(i).sends().path());
		assertThat(ends).containsExactlyInAnyOrder("/", "/mijn/afscheid");
		assertThat(administrators()).isEqualTo(1);
	}

	@Test
	void ofTwoWhoTakeEachOthersRoleAtTheSameMomentOneKeepsIt() throws Exception {
		Account bea = this.newcomers.invited(Role.ADMIN);
		Neighbour beaHerself = this.newcomers.signedIn(bea, this.port);
		List<Callable<Integer>> deeds = List.of(() -> actOn(this.adaHerself, bea, "/rollen", "&rollen=MEMBER").status(),
				() -> actOn(beaHerself, this.ada, "/blokkade", "").status());
		assertThat(Together.all(2, deeds::get)).allMatch((status) -> status < 500);
		assertThat(administrators()).isEqualTo(1);
	}

}
