package nl.dorpel.trendbureau.agendasetting;

import java.util.List;
import java.util.Optional;

import nl.dorpel.platform.row.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is read to whom a theme was brought.
 */
@Component
@Transactional(readOnly = true)
class SettingShelf {

	private final JdbcClient jdbc;

	SettingShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A theme that is brought somewhere. */
	record ThemeHead(long id, String slug, String title, boolean fictitious) {

	}

	Optional<ThemeHead> theme(String slug) {
		return this.jdbc.sql("select id, slug, title, fictitious from theme where slug = ?")
			.param(slug)
			.query(Rows.as(ThemeHead.class))
			.optional();
	}

	/** The last first. */
	List<SettingLine> of(long theme) {
		return this.jdbc.sql("""
				select id, version, addressee, name, request, brought_on, result from agenda_setting
				where theme_id = ? order by brought_on desc, id desc
				""").param(theme).query(Rows.as(SettingLine.class)).list();
	}

	Optional<SettingLine> find(long theme, long id) {
		return of(theme).stream().filter((line) -> line.id() == id).findFirst();
	}

}
