package nl.dorpel.agenda.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.dorpel.agenda.AllSeries;
import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.agenda.Provision;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.form.Choice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What can be chosen in the form of a gathering.
 */
@Component
class FormChoices {

	private final Topics topics;

	private final AllSeries series;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	FormChoices(Topics topics, AllSeries series, JdbcClient jdbc, MessageSource messages) {
		this.topics = topics;
		this.series = series;
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/**
	 * @param kinds of which it can be one
	 */
	void addTo(Model model, GatheringForm form, List<GatheringKind> kinds) {
		model.addAttribute("kinds", kinds.stream().map((kind) -> choice(kind.slug(), text(kind.label()))).toList());
		model.addAttribute("topics",
				this.topics.findAllByOrderByName()
					.stream()
					.map((topic) -> new Choice(topic.slug(), topic.name(), form.topics().contains(topic.slug())))
					.toList());
		model.addAttribute("series",
				Stream
					.concat(Stream.of(choice("", text("agenda.form.series.none"))),
							this.series.findAllByOrderByTitle().stream().map((one) -> choice(one.slug(), one.title())))
					.toList());
		model.addAttribute("houses", houses());
		model.addAttribute("provisions",
				Arrays.stream(Provision.values())
					.map((one) -> choice(one.slug(), text("agenda.provision." + one.slug())))
					.toList());
	}

	/** Those of which it is known where they stand. */
	private List<Choice> houses() {
		List<Choice> known = this.jdbc.sql("""
				select h.slug, h.name || ', ' || p.name as label from house h join place p on p.id = h.place_id
				order by h.name, h.id
				""").query((row, number) -> choice(row.getString(1), row.getString(2))).list();
		return Stream.concat(Stream.of(choice("", text("agenda.form.house.none"))), known.stream()).toList();
	}

	private static Choice choice(String value, String label) {
		return new Choice(value, label, false);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
