package nl.dorpel.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import nl.dorpel.network.HouseKind;
import nl.dorpel.network.ManagementForm;
import nl.dorpel.network.Province;
import nl.dorpel.platform.text.Slugged;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names the facets and their values in the language of the page.
 */
@Component
class FacetLabels {

	private final MessageSource messages;

	private final Map<Asked, Map<String, String>> labels = new ConcurrentHashMap<>();

	FacetLabels(MessageSource messages) {
		this.messages = messages;
	}

	String name(Facet facet) {
		return message("practice.facet." + facet.parameter());
	}

	/**
	 * The names of a facet's values by their slugs, in the order in which a page lists
	 * them.
	 * @param topics the names of the topics by their slugs
	 */
	Map<String, String> values(Facet facet, Map<String, String> topics) {
		return (facet == Facet.TOPIC) ? topics
				: this.labels.computeIfAbsent(new Asked(facet, LocaleContextHolder.getLocale()), this::labels);
	}

	private Map<String, String> labels(Asked asked) {
		return switch (asked.facet()) {
			case TOPIC -> throw new IllegalArgumentException("Topics are not ours to name");
			case PROVINCE -> labels(Province.values(), Province::label);
			case HOUSE_KIND -> labels(HouseKind.values(), (kind) -> message("network.kind." + kind.slug()));
			case MANAGEMENT_FORM ->
				labels(ManagementForm.values(), (form) -> message("network.management." + form.slug()));
			case COMPLETENESS ->
				labels(Completeness.values(), (state) -> message("practice.completeness." + state.slug()));
		};
	}

	private static <T extends Slugged> Map<String, String> labels(T[] values, Function<T, String> label) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (T value : values) {
			labels.put(value.slug(), label.apply(value));
		}
		return Collections.unmodifiableMap(labels);
	}

	/** The names do not change while the portal runs. */
	private record Asked(Facet facet, Locale language) {
	}

	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
