package nl.dorpel.agenda.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dorpel.agenda.AllSeries;
import nl.dorpel.agenda.Series;
import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads one series for its page, in two queries.
 */
@Component
class SeriesReader {

	/** Of years; what is older is found in the agenda. */
	private static final int MOST = 200;

	private static final String LINES = AgendaReader.LINES
		.formatted("g.series_id = :series order by g.starts_at desc, g.id desc", MOST);

	private final AllSeries series;

	private final JdbcClient jdbc;

	private final Clock clock;

	SeriesReader(AllSeries series, JdbcClient jdbc, Clock clock) {
		this.series = series;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<SeriesPage> read(String slug) {
		return this.series.findBySlug(slug).map(this::page);
	}

	private SeriesPage page(Series found) {
		Instant now = this.clock.instant();
		List<AgendaLine> lines = this.jdbc.sql(LINES)
			.param("series", found.id())
			.query(Rows.as(AgendaLine.class))
			.list();
		return new SeriesPage(found.slug(), found.title(), found.summary(), found.isFictitious(),
				lines.reversed().stream().filter((line) -> line.endsAt().isAfter(now)).toList(),
				lines.stream().filter((line) -> !line.endsAt().isAfter(now)).toList());
	}

}
