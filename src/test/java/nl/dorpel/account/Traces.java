package nl.dorpel.account;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where in the whole database something still stands that should be gone.
 */
@TestComponent
public class Traces {

	private final JdbcClient jdbc;

	Traces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Looks in every column of every table, bytes as text as well. */
	public List<String> of(String text) {
		List<String> tables = this.jdbc.sql(
				"select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
			.query(String.class)
			.list();
		assertThat(tables).hasSizeGreaterThan(15);
		return tables.stream().filter((table) -> holds(table, text)).toList();
	}

	private boolean holds(String table, String text) {
		return this.jdbc
			.sql("select exists (select from \"%s\" as t where t::text ilike :text or t::text ilike :bytes)"
				.formatted(table))
			.param("text", "%" + text + "%")
			.param("bytes", "%" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "%")
			.query(Boolean.class)
			.single();
	}

}
