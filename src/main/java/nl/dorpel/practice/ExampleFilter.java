package nl.dorpel.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * What a visitor asked the list of examples for; as address it is the query string, so it
 * can be shared.
 *
 * @param text what was typed in the search box, or empty
 * @param chosen the chosen slugs per facet; within a facet any of them will do
 * @param place the place as typed, or empty
 * @param kilometres how far from the place
 * @param order the order of the list
 * @param page from 1
 */
record ExampleFilter(String text, Map<Facet, Set<String>> chosen, String place, int kilometres, Order order, int page) {

	static final List<Integer> DISTANCES = List.of(5, 10, 25, 50, 100);

	static final int PAGE_SIZE = 12;

	private static final int DEFAULT_DISTANCE = 25;

	private static final int MOST_CHARACTERS = 200;

	/**
	 * Reads request parameters. An address may have been typed or cut off by hand: what
	 * makes no sense is left out.
	 */
	static ExampleFilter of(MultiValueMap<String, String> parameters) {
		Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			Set<String> slugs = new LinkedHashSet<>(parameters.getOrDefault(facet.parameter(), List.of()));
			slugs.remove("");
			if (!slugs.isEmpty()) {
				chosen.put(facet, Collections.unmodifiableSet(slugs));
			}
		}
		int kilometres = number(parameters.getFirst("afstand"), DEFAULT_DISTANCE);
		return new ExampleFilter(clean(parameters.getFirst("q")), Collections.unmodifiableMap(chosen),
				clean(parameters.getFirst("plaats")), DISTANCES.contains(kilometres) ? kilometres : DEFAULT_DISTANCE,
				Order.of(parameters.getFirst("sorteer")), Math.max(1, number(parameters.getFirst("pagina"), 1)));
	}

	/**
	 * Whether a form without script sent more than was asked: fields left empty, a
	 * distance to no place, a value twice. The same question has a shorter address.
	 */
	static boolean isWordy(MultiValueMap<String, String> parameters) {
		boolean distanceToNothing = parameters.containsKey("afstand") && !parameters.containsKey("plaats");
		return distanceToNothing || parameters.values()
			.stream()
			.anyMatch((values) -> values.stream().anyMatch((value) -> !StringUtils.hasText(value))
					|| values.stream().distinct().count() < values.size());
	}

	private static String clean(@Nullable String typed) {
		String text = (typed != null) ? typed.replaceAll("\\p{Cntrl}+", " ").strip() : "";
		return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
	}

	private static int number(@Nullable String typed, int otherwise) {
		return (typed != null && typed.matches("\\d{1,6}")) ? Integer.parseInt(typed) : otherwise;
	}

	public boolean isEmpty() {
		return this.text.isEmpty() && this.chosen.isEmpty() && this.place.isEmpty();
	}

	Set<String> chosen(Facet facet) {
		return this.chosen.getOrDefault(facet, Set.of());
	}

	/**
	 * Leaves out values of facets that do not exist, and a text in which there is nothing
	 * to search for.
	 */
	ExampleFilter known(Function<Facet, Set<String>> values, boolean searchable) {
		Map<Facet, Set<String>> known = new EnumMap<>(Facet.class);
		this.chosen.forEach((facet, slugs) -> {
			Set<String> rest = new LinkedHashSet<>(slugs);
			rest.retainAll(values.apply(facet));
			if (!rest.isEmpty()) {
				known.put(facet, rest);
			}
		});
		return new ExampleFilter(searchable ? this.text : "", known, this.place, this.kilometres, this.order,
				this.page);
	}

	ExampleFilter withText(String text) {
		return new ExampleFilter(text, this.chosen, this.place, this.kilometres, this.order, 1);
	}

	ExampleFilter withPlace(String place) {
		return new ExampleFilter(this.text, this.chosen, place, this.kilometres, this.order, 1);
	}

	ExampleFilter withDistance(int kilometres) {
		return new ExampleFilter(this.text, this.chosen, this.place, kilometres, this.order, 1);
	}

	ExampleFilter withOrder(Order order) {
		return new ExampleFilter(this.text, this.chosen, this.place, this.kilometres, order, 1);
	}

	ExampleFilter withPage(int page) {
		return new ExampleFilter(this.text, this.chosen, this.place, this.kilometres, this.order, page);
	}

	ExampleFilter without(Facet facet) {
		Map<Facet, Set<String>> rest = new EnumMap<>(Facet.class);
		rest.putAll(this.chosen);
		rest.remove(facet);
		return new ExampleFilter(this.text, rest, this.place, this.kilometres, this.order, 1);
	}

	ExampleFilter without(Facet facet, String slug) {
		Set<String> slugs = new LinkedHashSet<>(chosen(facet));
		slugs.remove(slug);
		Map<Facet, Set<String>> rest = new EnumMap<>(without(facet).chosen);
		if (!slugs.isEmpty()) {
			rest.put(facet, slugs);
		}
		return new ExampleFilter(this.text, rest, this.place, this.kilometres, this.order, 1);
	}

	/**
	 * The query string with its question mark, always in the same order; empty when
	 * nothing was asked.
	 */
	String query() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		if (!this.text.isEmpty()) {
			parameters.add("q", this.text);
		}
		for (Facet facet : Facet.values()) {
			chosen(facet).forEach((slug) -> parameters.add(facet.parameter(), slug));
		}
		if (!this.place.isEmpty()) {
			parameters.add("plaats", this.place);
			parameters.add("afstand", Integer.toString(this.kilometres));
		}
		if (this.order != Order.DEFAULT) {
			parameters.add("sorteer", this.order.parameter());
		}
		if (this.page > 1) {
			parameters.add("pagina", Integer.toString(this.page));
		}
		StringBuilder query = new StringBuilder();
		parameters.forEach((name,
				values) -> values.forEach((value) -> query.append(query.isEmpty() ? '?' : '&')
					.append(name)
					.append('=')
					.append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
		return query.toString();
	}

	/**
	 * How a list is ordered. {@code DEFAULT} is what suits the question: best match for a
	 * search, nearest for a place, otherwise stories that are complete first.
	 */
	enum Order {

		DEFAULT(""), NEAREST("dichtbij"), NEWEST("nieuwste"), TITLE("titel");

		private final String parameter;

		Order(String parameter) {
			this.parameter = parameter;
		}

		static Order of(@Nullable String parameter) {
			return Arrays.stream(values())
				.filter((order) -> order.parameter.equals(parameter))
				.findFirst()
				.orElse(DEFAULT);
		}

		public String parameter() {
			return this.parameter;
		}

		/**
		 * Whether this order can be chosen for what was asked.
		 * @param near whether there is a place to be near to
		 */
		boolean applies(ExampleFilter filter, boolean near) {
			return switch (this) {
				case DEFAULT -> !near || !filter.text().isEmpty();
				case NEAREST -> near;
				case NEWEST, TITLE -> true;
			};
		}

		/**
		 * The order that a list really has.
		 * @param near whether there is a place to be near to
		 */
		Order inEffect(ExampleFilter filter, boolean near) {
			if (this != DEFAULT && applies(filter, near)) {
				return this;
			}
			return (near && filter.text().isEmpty()) ? NEAREST : DEFAULT;
		}

		String messageKey() {
			return "practice.order." + name().toLowerCase(Locale.ROOT);
		}

	}

}
