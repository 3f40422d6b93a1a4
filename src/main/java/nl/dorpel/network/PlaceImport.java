package nl.dorpel.network;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Fills the places from {@code network/places.csv}: thousands of rows, so in batches and
 * not through entities.
 */
@Component
class PlaceImport {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	PlaceImport(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void run() {
		List<Object[]> places = new ArrayList<>();
		List<Object[]> names = new ArrayList<>();
		long id = 0;
		for (CSVRecord row : rows()) {
			id++;
			String municipality = row.get("municipality");
			places.add(new Object[] { id, row.get("name"), municipality.isEmpty() ? null : municipality,
					Province.named(row.get("province")).name(), Double.valueOf(row.get("latitude")),
					Double.valueOf(row.get("longitude")) });
			names.add(new Object[] { id, row.get("name") });
			for (String alias : row.get("aliases").split(";")) {
				if (!alias.isBlank()) {
					names.add(new Object[] { id, alias.strip() });
				}
			}
		}
		batch("insert into place (id, name, municipality, province, latitude, longitude) values (?, ?, ?, ?, ?, ?)",
				places);
		batch("insert into place_name (place_id, folded) values (?, name_fold(?)) on conflict do nothing", names);
		this.jdbc.execute("alter table place alter column id restart with " + (id + 1));
	}

	private void batch(String sql, List<Object[]> rows) {
		for (int start = 0; start < rows.size(); start += BATCH) {
			this.jdbc.batchUpdate(sql, rows.subList(start, Math.min(start + BATCH, rows.size())));
		}
	}

	private static List<CSVRecord> rows() {
		try (Reader reader = new EncodedResource(new ClassPathResource("network/places.csv"), StandardCharsets.UTF_8)
			.getReader()) {
			return FORMAT.parse(reader).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
