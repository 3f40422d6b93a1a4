package nl.dorpel.trendbureau.recount;

import java.util.Arrays;
import java.util.List;

import nl.dorpel.trendbureau.counting.CountingMethod;

/**
 * A method as a form offers it.
 */
public record MethodChoice(CountingMethod method, boolean chosen) {

	public static List<MethodChoice> all(String chosen) {
		return Arrays.stream(CountingMethod.values())
			.map((method) -> new MethodChoice(method, method.slug().equals(chosen)))
			.toList();
	}

	public String value() {
		return this.method.slug();
	}

}
