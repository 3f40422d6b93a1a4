package nl.dorpel.contact.desk;

import nl.dorpel.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that grow have an index in the order in which they are shown.
 */
@WebTest
class OrderedListsTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "account_by_name | select id from account order by lower(name), id limit 25",
			"contact_request_done | select id from contact_request where state in ('DONE', 'REFUSED') order by closed_at desc, id desc limit 25",
			"contact_request_received | select id from contact_request order by received_at limit 25" })
	void aPageIsReadWithoutSorting(String index, String query) {
		String plan = this.transaction.execute((status) -> {
			this.jdbc.sql("set local enable_seqscan = off").update();
			this.jdbc.sql("set local enable_sort = off").update();
			return String.join("\n", this.jdbc.sql("explain " + query).query(String.class).list());
		});
		assertThat(plan).contains(index).doesNotContain("Sort");
	}

}
