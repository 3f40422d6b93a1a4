package nl.dorpel;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import nl.dorpel.account.Account;
import nl.dorpel.account.Newcomers;
import nl.dorpel.account.Role;
import nl.dorpel.contact.GivenRequests;
import nl.dorpel.network.MemberBook;
import nl.dorpel.network.MembershipKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page for who is signed in takes a fixed number of queries: as many for a beginner as
 * for who has done a lot, and as many on a quiet day as on a busy one.
 */
@WebTest
class PrivateQueryCountTests {

	private static final int A_FEW = 4;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Newcomers newcomers;

	@Autowired
	GivenRequests requests;

	@Autowired
	MemberBook members;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	QueryCounter queries;

	@ParameterizedTest
	@CsvSource({ "/mijn, 13", "/mijn/gegevens.json, 30", "/mijn/beveiliging, 7", "/mijn/afscheid, 4", "/beheer, 16",
			"/beheer/contactverzoeken, 6", "/beheer/contactverzoeken?stapel=open&q=huis, 6",
			"/beheer/contactverzoeken/{request}, 8", "/beheer/contactverzoeken/{request}/antwoorden, 8",
			"/beheer/contactverzoeken/{request}/aansluitingen, 9", "/beheer/contactverzoeken/cijfers, 7",
			"/beheer/contactverzoeken.csv?van=2026-01-01&tot=2026-12-31, 6", "/beheer/mensen, 5",
			"/beheer/mensen/{person}, 7", "/beheer/post, 9", "/beheer/open-dagen, 6",
			"/trendbureau/open-dagen/open-trendbureaudag-over-jongeren, 8" })
	void aPageTakesAFixedNumberOfQueries(String address, int number) {
		Account account = this.newcomers.invited(Role.MEMBER, Role.STAFF);
		String request = this.requests.join(String.valueOf(account.email()), MembershipKind.HOUSE, Set.of());
		this.requests.handOver(request, account);
		String path = address.replace("{request}", request).replace("{person}", account.publicId().toString());
		String session = this.newcomers.session(account);
		List<String> quiet = queriesOf(path, session);
		for (int time = 0; time < A_FEW; time++) {
			somethingHappens(account);
		}
		List<String> busy = queriesOf(path, session);
		assertThat(busy).as("as many as before").hasSameSizeAs(quiet);
		assertThat(busy).hasSize(number);
	}

	private void somethingHappens(Account account) {
		this.requests.question(account, String.valueOf(account.email()));
		this.requests.join(String.valueOf(account.email()), MembershipKind.EXPERT, Set.of());
		this.newcomers.session(account);
		this.transaction.executeWithoutResult(
				(status) -> this.members.add(account, MembershipKind.HOUSE, null, "De Brink", "Zwolle", Set.of()));
		this.newcomers.invited(Role.MEMBER, Role.EDITOR);
	}

	/** The second time: what is kept in memory is there. */
	private List<String> queriesOf(String path, String session) {
		open(path, session);
		return this.queries.during(() -> open(path, session));
	}

	private void open(String path, String session) {
		assertThat(this.mvc.get().uri(path).cookie(new Cookie("dorpel", session)).exchange()).as(path).hasStatusOk();
	}

}
