package nl.dorpel.trendbureau;

import java.util.List;

import nl.dorpel.WebTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An address is taken out of what was written, and nobody else's.
 */
@WebTest
class RedactionTests {

	@Autowired
	Redaction redaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void onlyTheWholeAddressGoes() {
		assertThat(without("jan@x.nl", "Mail Jan@X.nl.", "<jan@x.nl>,jan@x.nl", "marijan@x.nl", "mari.jan@x.nl",
				"jan@x.nl.example", "éjan@x.nl"))
			.containsExactly("Mail ….", "<…>,…", "marijan@x.nl", "mari.jan@x.nl", "jan@x.nl.example", "éjan@x.nl");
	}

	@Test
	void signsInAnAddressAreNoExpression() {
		assertThat(without("j+a'n*é@x.nl", "van j+a'n*É@x.nl", "jjan@x.nl")).containsExactly("van …", "jjan@x.nl");
	}

	private List<String> without(String email, String... texts) {
		return this.transaction.execute((status) -> {
			this.jdbc.sql("create temp table written (id serial, words text) on commit drop").update();
			List.of(texts)
				.forEach((text) -> this.jdbc.sql("insert into written (words) values (?)").param(text).update());
			this.redaction.remove(email, "written", "words");
			return this.jdbc.sql("select words from written order by id").query(String.class).list();
		});
	}

}
