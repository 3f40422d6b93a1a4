package nl.dorpel.trendbureau.openday;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dorpel.platform.web.form.Choice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be chosen in the form of a day.
 */
@Component
class DayChoices {

	private final ThemeChoices themes;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	DayChoices(ThemeChoices themes, JdbcClient jdbc, MessageSource messages) {
		this.themes = themes;
		this.jdbc = jdbc;
		this.messages = messages;
	}

	@Transactional(readOnly = true)
	public Map<String, List<Choice>> forForm() {
		return Map.of("themes", with("openday.form.theme.none",
				this.themes.all().stream().map((theme) -> new Choice(theme.slug(), theme.title(), false)).toList()),
				"houses", with("openday.form.house.none", houses()));
	}

	private List<Choice> with(String none, List<Choice> known) {
		String label = this.messages.getMessage(none, null, LocaleContextHolder.getLocale());
		return Stream.concat(Stream.of(new Choice("", label, false)), known.stream()).toList();
	}

	/** Those of which it is known where they stand. */
	private List<Choice> houses() {
		return this.jdbc.sql("""
				select h.slug as value, h.name || ', ' || p.name as label, false as chosen
				from house h join place p on p.id = h.place_id order by h.name, h.id
				""").query((row, number) -> new Choice(row.getString(1), row.getString(2), false)).list();
	}

}
