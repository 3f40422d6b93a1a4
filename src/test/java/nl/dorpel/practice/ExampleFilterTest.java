package nl.dorpel.practice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleFilterTest {

	private static ExampleFilter read(String query) {
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString(query.replace("+", "%20"))
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach((value) -> decoded.add(name,
					(value != null) ? URLDecoder.decode(value, StandardCharsets.UTF_8) : "")));
		return ExampleFilter.of(decoded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=koffie", "?q=a%26b%3D%22c%22+%25",
			"?onderwerp=jeugd&onderwerp=zorg&huis=dorpshuis", "?plaats=%27s-Gravenhage&afstand=50",
			"?q=x&plaats=Zwolle&afstand=5&sorteer=dichtbij&pagina=3", "?sorteer=titel" })
	void theAddressOfAFilterIsReadAsThatFilter(String query) {
		ExampleFilter filter = read(query);
		assertThat(read(filter.query())).isEqualTo(filter);
		assertThat(filter.query()).isEqualTo(query);
	}

	@Test
	void whatMakesNoSenseIsLeftOut() {
		assertThat(read("?afstand=abc&pagina=-1&sorteer=x&onderwerp=&q=%00")).isEqualTo(read(""));
		assertThat(read("?q=" + "a".repeat(5000)).text()).hasSize(200);
		assertThat(read("?pagina=99999999999999").page()).isOne();
	}

	@Test
	void aChangeOfTheQuestionStartsAtTheFirstPage() {
		ExampleFilter filter = read("?q=x&huis=dorpshuis&pagina=4");
		assertThat(filter.withText("y").page()).isOne();
		assertThat(filter.withPlace("Zwolle").page()).isOne();
		assertThat(filter.without(Facet.HOUSE_KIND).page()).isOne();
		assertThat(filter.withOrder(ExampleFilter.Order.TITLE).page()).isOne();
	}

	@Test
	void oneValueOfAFacetCanBeTakenAwayOrTheWholeFacet() {
		ExampleFilter filter = read("?onderwerp=jeugd&onderwerp=zorg&huis=dorpshuis");
		assertThat(filter.without(Facet.TOPIC, "jeugd").chosen())
			.isEqualTo(Map.of(Facet.TOPIC, Set.of("zorg"), Facet.HOUSE_KIND, Set.of("dorpshuis")));
		assertThat(filter.without(Facet.TOPIC).chosen()).containsOnlyKeys(Facet.HOUSE_KIND);
		assertThat(filter.without(Facet.TOPIC, "jeugd").without(Facet.TOPIC, "zorg").chosen(Facet.TOPIC)).isEmpty();
	}

	@Test
	void theOrderSuitsTheQuestionUnlessOneIsChosen() {
		assertThat(inEffect("")).isEqualTo(ExampleFilter.Order.DEFAULT);
		assertThat(inEffect("?q=x")).isEqualTo(ExampleFilter.Order.DEFAULT);
		assertThat(inEffect("?plaats=Zwolle")).isEqualTo(ExampleFilter.Order.NEAREST);
		assertThat(inEffect("?q=x&sorteer=titel")).isEqualTo(ExampleFilter.Order.TITLE);
		assertThat(inEffect("?sorteer=dichtbij")).as("without a place").isEqualTo(ExampleFilter.Order.DEFAULT);
		assertThat(ExampleFilter.DISTANCES).isEqualTo(List.of(5, 10, 25, 50, 100));
	}

	private static ExampleFilter.Order inEffect(String query) {
		ExampleFilter filter = read(query);
		return filter.order().inEffect(filter, !filter.place().isEmpty());
	}

}
