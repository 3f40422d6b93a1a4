package nl.dorpel.trendbureau.proposal;

import java.util.List;
import java.util.stream.Collectors;

import nl.dorpel.platform.text.DutchSearch;
import nl.dorpel.platform.text.SearchTerms;
import nl.dorpel.platform.row.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals, and themes that they became, that are about the same as a title: because it
 * looks like theirs (trigrams), or because half of its words are in them.
 */
@Component
@Transactional(readOnly = true)
class Similar {

	private static final int MOST = 5;

	private static final int SHORTEST = 3;

	private static final String ALIKE = """
			select * from (
				select p.slug, p.title, p.state, (select th.slug from theme th where th.proposal_id = p.id) as theme_slug,
					(select count(*) from endorsement e where e.proposal_id = p.id) as endorsements,
					dutch_plain(p.title) % dutch_plain(:title) as looks,
					similarity(dutch_plain(p.title), dutch_plain(:title)) as alike,
					(select count(*) from unnest(cast(:terms as text[])) as term where p.words @@ term::tsquery) as hits
				from theme_proposal p
				where p.state in ('OPEN', 'ON_BALLOT', 'CHOSEN') and p.slug <> :except
			) as found
			where looks or hits > 0 and hits * 2 >= cardinality(cast(:terms as text[]))
			order by alike + hits::real / greatest(1, cardinality(cast(:terms as text[]))) desc, slug
			limit :most
			""";

	private final DutchSearch search;

	private final JdbcClient jdbc;

	Similar(DutchSearch search, JdbcClient jdbc) {
		this.search = search;
		this.jdbc = jdbc;
	}

	/**
	 * A proposal or theme that there is already.
	 *
	 * @param themeSlug of the theme that it became
	 */
	record Other(String slug, String title, ProposalState state, @Nullable String themeSlug, int endorsements) {

		public String path() {
			return (this.themeSlug != null) ? "/trendbureau/themas/" + this.themeSlug
					: "/trendbureau/voorstellen/" + this.slug;
		}

	}

	/**
	 * The most alike first.
	 * @param except the slug of the proposal itself, or null
	 */
	public List<Other> to(@Nullable String title, @Nullable String except) {
		if (title == null || title.strip().length() < SHORTEST) {
			return List.of();
		}
		String[] terms = this.search.analyse(title).terms().stream().map(Similar::query).toArray(String[]::new);
		return this.jdbc.sql(ALIKE)
			.param("title", title.replace("\0", ""))
			.param("terms", terms)
			.param("except", (except != null) ? except : "")
			.param("most", MOST)
			.query(Rows.as(Other.class))
			.list();
	}

	/** Any form of the word will do. */
	private static String query(SearchTerms.Term term) {
		return term.lexemes().stream().sorted().map((lexeme) -> "'" + lexeme + "'").collect(Collectors.joining(" | "));
	}

}
