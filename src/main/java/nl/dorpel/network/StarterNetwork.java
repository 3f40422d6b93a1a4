package nl.dorpel.network;

import java.util.Optional;

import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.text.Slugged;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/**
 * The places, topics and houses that a new database starts with.
 */
@Configuration(proxyBeanMethods = false)
class StarterNetwork {

	@Bean
	@Order(StarterSet.FOUNDATION)
	StarterSet placeSet(PlaceImport placeImport) {
		return StarterSet.of("places", placeImport::run);
	}

	@Bean
	@Order(StarterSet.FOUNDATION + 1)
	StarterSet topicSet(Topics topics) {
		return StarterSet.of("topics", () -> ContentFolder.readList("network/topics.yaml")
			.forEach((item) -> topics.save(new Topic(item.text("slug"), item.text("name")))));
	}

	@Bean
	@Order(StarterSet.FOUNDATION + 2)
	StarterSet houseSet(Houses houses, Places places, Topics topics) {
		return StarterSet.of("houses", () -> ContentFolder.readList("network/houses.yaml")
			.forEach((item) -> houses.save(house(item, places, topics, false))));
	}

	@Bean
	@Profile("demo")
	@Order(StarterSet.FOUNDATION + 3)
	StarterSet demoHouseSet(Houses houses, Places places, Topics topics) {
		return StarterSet.of("demo-houses", () -> ContentFolder.readList("demo/network/houses.yaml")
			.forEach((item) -> houses.save(house(item, places, topics, true))));
	}

	@Bean
	@Profile("demo")
	@Order(StarterSet.FOUNDATION + 4)
	StarterSet demoOrganisationSet(Organisations organisations, Places places, Topics topics) {
		return StarterSet.of("demo-organisations",
				() -> ContentFolder.readList("demo/network/organisations.yaml")
					.forEach((item) -> organisations.save(new Organisation(item.text("slug"), item.text("name"),
							Slugged.require(OrganisationKind.class, item.text("kind")), true)
						.reachedAt(item.textOrNull("email"))
						.worksIn(places.require(item.text("place")), topics.require(item.texts("topics"))))));
	}

	private static House house(FrontMatter item, Places places, Topics topics, boolean fictitious) {
		Optional<ManagementForm> management = item.optional("management-form")
			.map((slug) -> Slugged.require(ManagementForm.class, slug));
		Optional<LegalForm> legal = item.optional("legal-form").map((slug) -> Slugged.require(LegalForm.class, slug));
		return new House(item.text("slug"), item.text("name"), Slugged.require(HouseKind.class, item.text("kind")),
				fictitious)
			.runAs(management.orElse(null), legal.orElse(null))
			.standsIn(item.optional("place").map(places::require).orElse(null), topics.require(item.texts("topics")));
	}

}
