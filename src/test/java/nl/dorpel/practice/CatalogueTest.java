package nl.dorpel.practice;

import java.text.Collator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.dorpel.network.Location;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTest {

	private static final Location ZWOLLE = new Location(52.5125, 6.0944);

	private static final Location KAMPEN = new Location(52.5550, 5.9111);

	private static final Location MAASTRICHT = new Location(50.8483, 5.6889);

	/** Newest first. */
	private final Catalogue catalogue = new Catalogue(
			List.of(entry(4, "Aardappels", MAASTRICHT, "dorpshuis", "eten", "jeugd"),
					entry(3, "Zang", KAMPEN, "wijkhuis", "muziek"),
					entry(2, "Brood", null, "dorpshuis", "eten", "zorg"),
					entry(1, "Moestuin", ZWOLLE, "dorpshuis", "eten", "jeugd", "groen")),
			Map.of("eten", "Eten", "jeugd", "Jeugd", "muziek", "Muziek", "zorg", "Zorg", "groen", "Groen"),
			Collator.getInstance(Locale.of("nl")));

	private static Catalogue.Entry entry(long id, String title, Location location, String kind, String... topics) {
		return new Catalogue.Entry(id, title, location,
				Map.of(Facet.TOPIC, Set.of(topics), Facet.HOUSE_KIND, Set.of(kind)));
	}

	private static ExampleFilter filter(String... parameters) {
		MultiValueMap<String, String> map = new LinkedMultiValueMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			map.add(parameters[i], parameters[i + 1]);
		}
		return ExampleFilter.of(map);
	}

	@Test
	void withoutAQuestionAllAreThereNewestFirst() {
		Catalogue.Selection all = this.catalogue.select(filter(), null, null);
		assertThat(all.page()).containsExactly(4L, 3L, 2L, 1L);
		assertThat(all.total()).isEqualTo(4);
		assertThat(all.kilometres()).isEmpty();
	}

	@Test
	void countsOfAFacetLookAtTheOtherFacetsOnly() {
		Catalogue.Selection villages = this.catalogue.select(filter("huis", "dorpshuis", "onderwerp", "jeugd"), null,
				null);
		assertThat(villages.page()).containsExactly(4L, 1L);
		assertThat(villages.counts().get(Facet.TOPIC)).containsEntry("eten", 3)
			.containsEntry("jeugd", 2)
			.containsEntry("muziek", 0);
		assertThat(villages.counts().get(Facet.HOUSE_KIND)).containsEntry("dorpshuis", 2).containsEntry("wijkhuis", 0);
		assertThat(villages.without()).containsEntry(Facet.TOPIC, 3).containsEntry(Facet.HOUSE_KIND, 2);
	}

	@Test
	void anUnknownValueGivesNothing() {
		assertThat(this.catalogue.select(filter("onderwerp", "bestaat-niet"), null, null).total()).isZero();
	}

	@Test
	void aSearchGivesTheBestFirstTheNewestAmongEqualsAndLeavesOutWhatTheCatalogueDoesNotKnow() {
		Matches matches = new Matches(
				List.of(BitSet.valueOf(new long[] { 0b10 }), new BitSet(), BitSet.valueOf(new long[] { 0b11000, 1 })));
		assertThat(this.catalogue.select(filter("q", "x"), matches, null).page()).containsExactly(1L, 4L, 3L);
	}

	@Test
	void titlesCanBeOrdered() {
		assertThat(this.catalogue.select(filter("sorteer", "titel"), null, null).page()).containsExactly(4L, 2L, 1L,
				3L);
	}

	@Test
	void aPlaceLeavesWhatLiesAroundItNearestFirst() {
		Catalogue.Selection near = this.catalogue.select(filter("plaats", "Zwolle", "afstand", "25"), null, ZWOLLE);
		assertThat(near.page()).containsExactly(1L, 3L);
		assertThat(near.kilometres().get(1L)).isZero();
		assertThat(near.kilometres().get(3L)).isBetween(13.0, 14.0);
	}

	@Test
	void relatedExamplesShareMostTopicsAndNewestComesFirstAmongEquals() {
		assertThat(this.catalogue.related(1, 3)).containsExactly(4L, 2L);
		assertThat(this.catalogue.related(2, 1)).containsExactly(4L);
		assertThat(this.catalogue.related(3, 3)).isEmpty();
		assertThat(this.catalogue.related(99, 3)).isEmpty();
	}

	@Test
	void theNewestAboutAnyOfTheTopics() {
		assertThat(this.catalogue.about(Set.of("muziek", "zorg"), 5)).containsExactly(3L, 2L);
		assertThat(this.catalogue.newest(2)).containsExactly(4L, 3L);
	}

}
