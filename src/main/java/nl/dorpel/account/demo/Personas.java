package nl.dorpel.account.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dorpel.account.Account;
import nl.dorpel.account.People;
import nl.dorpel.account.Role;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.StarterSet;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Those whom anybody can try the portal as.
 */
@Component
@Profile("demo")
@Order(StarterSet.FOUNDATION - 1)
class Personas implements StarterSet {

	private static final String FILE = "demo/account/personas.yaml";

	/** Reserved for examples: no mail to it arrives anywhere. */
	private static final String DOMAIN = "@demo.example";

	private final People people;

	private final List<Persona> all;

	Personas(People people) {
		this.people = people;
		this.all = ContentFolder.readList(FILE)
			.stream()
			.map((item) -> new Persona(item.text("key"), item.text("name"), roles(item.texts("roles"))))
			.toList();
	}

	/**
	 * Somebody to try the portal as; the first role explains them in the list.
	 */
	record Persona(String key, String name, Set<Role> roles) {

		public String role() {
			return this.roles.iterator().next().slug();
		}

	}

	private static Set<Role> roles(List<String> slugs) {
		return slugs.stream()
			.map((slug) -> Role.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_')))
			.collect(Collectors.toSet());
	}

	@Override
	public String name() {
		return "demo-people";
	}

	@Override
	public void load() {
		this.all
			.forEach((persona) -> this.people.welcome(persona.key() + DOMAIN, persona.name(), "nl", persona.roles()));
	}

	List<Persona> all() {
		return this.all;
	}

	Optional<Account> account(String key) {
		return this.all.stream()
			.filter((persona) -> persona.key().equals(key))
			.findFirst()
			.flatMap((persona) -> this.people.byEmail(persona.key() + DOMAIN));
	}

}
