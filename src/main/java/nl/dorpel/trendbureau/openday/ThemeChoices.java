package nl.dorpel.trendbureau.openday;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.row.Rows;
import nl.dorpel.trendbureau.theme.Theme;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The themes that a day can be about: those of which more is to come.
 */
@Component
@Transactional(readOnly = true)
class ThemeChoices {

	private static final String SELECT = """
			select t.id, t.slug, t.title, p.question, p.day_brings, t.fictitious
			from theme t join theme_proposal p on p.id = t.proposal_id where t.state <> 'CLOSED'
			""";

	private final Topics topics;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	ThemeChoices(Topics topics, EntityManager entities, JdbcClient jdbc) {
		this.topics = topics;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/** A theme, with the words of its proposal. */
	record Chosen(long id, String slug, String title, String question, String dayBrings, boolean fictitious) {

		/** As long as the title of a gathering can be. */
		String proposedTitle() {
			return shortened("Open Trendbureaudag: " + this.title, 120);
		}

		/** As long as the summary of a gathering can be, on one line. */
		String proposedSummary() {
			return shortened(this.question.replaceAll("\\s+", " "), 300);
		}

		private static String shortened(String text, int most) {
			if (text.length() <= most) {
				return text;
			}
			int word = text.lastIndexOf(' ', most - 1);
			return text.substring(0, (word > most / 2) ? word : most - 1) + "…";
		}

	}

	List<Chosen> all() {
		return this.jdbc.sql(SELECT + "order by t.title, t.id").query(Rows.as(Chosen.class)).list();
	}

	Optional<Chosen> find(@Nullable String slug) {
		return this.jdbc.sql(SELECT + "and t.slug = ?")
			.param(String.valueOf(slug))
			.query(Rows.as(Chosen.class))
			.optional();
	}

	Theme theme(Chosen theme) {
		return this.entities.getReference(Theme.class, theme.id);
	}

	/** What the theme is about, so that its day is found by it. */
	List<Topic> topics(Chosen theme) {
		return List.copyOf(this.topics.require(this.jdbc.sql("""
				select o.slug from theme t join theme_proposal_topic c on c.proposal_id = t.proposal_id
				join topic o on o.id = c.topic_id where t.id = ? order by o.slug
				""").param(theme.id).query((rs, row) -> rs.getString("slug")).list()));
	}

}
