package nl.dorpel.trendbureau.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dorpel.concept.ConceptLibrary;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.practice.PracticeLibrary;
import nl.dorpel.trendbureau.signal.Signals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an author can choose a proposal to rest on: what was chosen already, and what is
 * about the same topics.
 */
@Component
@Transactional(readOnly = true)
class GroundChoices {

	private static final int OFFERED = 12;

	private final Signals signals;

	private final PracticeLibrary practice;

	private final ConceptLibrary concepts;

	private final JdbcClient jdbc;

	GroundChoices(Signals signals, PracticeLibrary practice, ConceptLibrary concepts, JdbcClient jdbc) {
		this.signals = signals;
		this.practice = practice;
		this.concepts = concepts;
		this.jdbc = jdbc;
	}

	/** What a proposal rests on now. */
	public GroundsForm chosen(long proposalId, int version) {
		return new GroundsForm(Set.copyOf(numbers("signal_id", "theme_proposal_signal", proposalId)),
				Set.copyOf(numbers("example_id", "theme_proposal_example", proposalId)), Set.copyOf(this.jdbc.sql("""
						select c.slug from theme_proposal_concept g join concept c on c.id = g.concept_id
						where g.proposal_id = ?
						""").param(proposalId).query((row, number) -> row.getString(1)).list()), version);
	}

	private List<Long> numbers(String column, String table, long proposalId) {
		return this.jdbc.sql("select %s from %s where proposal_id = ?".formatted(column, table))
			.param(proposalId)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	public List<Choice> signals(GroundsForm form, Set<String> topics) {
		Map<Long, Choice> choices = new LinkedHashMap<>();
		this.signals.byIds(form.signals())
			.forEach((signal) -> choices.put(signal.id(), choice(signal.id(), signal.seen(), true)));
		this.signals.about(topics, OFFERED)
			.forEach((signal) -> choices.putIfAbsent(signal.id(), choice(signal.id(), signal.seen(), false)));
		return new ArrayList<>(choices.values());
	}

	public List<Choice> examples(GroundsForm form, Set<String> topics) {
		Map<Long, Choice> choices = new LinkedHashMap<>();
		this.jdbc.sql("select id, title from practice_example where id = any(:ids) order by title")
			.param("ids", form.examples().toArray(Long[]::new))
			.query((row) -> {
				choices.put(row.getLong("id"), choice(row.getLong("id"), row.getString("title"), true));
			});
		this.practice.about(topics, OFFERED)
			.forEach((card) -> choices.putIfAbsent(card.id(), choice(card.id(), card.title(), false)));
		return new ArrayList<>(choices.values());
	}

	public List<Choice> concepts(GroundsForm form) {
		return this.concepts.cards()
			.stream()
			.map((card) -> new Choice(card.slug(), card.title(), form.concepts().contains(card.slug())))
			.toList();
	}

	private static Choice choice(long id, String label, boolean chosen) {
		return new Choice(Long.toString(id), label, chosen);
	}

}
