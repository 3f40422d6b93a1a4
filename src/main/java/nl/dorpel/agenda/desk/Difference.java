package nl.dorpel.agenda.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.beans.DirectFieldAccessor;

/**
 * A field that says something else than what somebody typed in the meantime.
 *
 * @param label a key of the messages
 */
record Difference(String label, String now, String yours) {

	/** The fields in the order of the page, with what stands before them. */
	private static final Map<String, String> LABELS = labels();

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("soort", "agenda.form.kind");
		labels.put("titel", "agenda.form.title");
		labels.put("samenvatting", "agenda.form.summary");
		labels.put("tekst", "agenda.form.text");
		labels.put("programma", "agenda.form.programme");
		labels.put("organisator", "agenda.form.organiser");
		labels.put("onderwerpen", "agenda.form.topics");
		labels.put("reeks", "agenda.form.series");
		labels.put("begintOp", "agenda.form.starts-on");
		labels.put("begintOm", "agenda.form.starts-at");
		labels.put("eindigtOp", "agenda.form.ends-on");
		labels.put("eindigtOm", "agenda.form.ends-at");
		labels.put("huis", "agenda.form.house");
		labels.put("plek", "agenda.form.venue-name");
		labels.put("straat", "agenda.form.street");
		labels.put("plaats", "agenda.form.place");
		labels.put("route", "agenda.form.directions");
		labels.put("online", "agenda.form.online");
		labels.put("rolstoel", "agenda.form.wheelchair");
		labels.put("ringleiding", "agenda.form.hearing-loop");
		labels.put("toegang", "agenda.form.access-note");
		labels.put("aanmelden", "agenda.form.sign-up");
		labels.put("capaciteit", "agenda.form.capacity");
		labels.put("vraag", "agenda.form.question");
		labels.put("bedenktijd", "agenda.form.offer-hours");
		return labels;
	}

	static List<Difference> between(GatheringForm now, GatheringForm yours) {
		DirectFieldAccessor here = new DirectFieldAccessor(now);
		DirectFieldAccessor there = new DirectFieldAccessor(yours);
		return LABELS.entrySet()
			.stream()
			.map((field) -> new Difference(field.getValue(), text(here, field.getKey()), text(there, field.getKey())))
			.filter((difference) -> !difference.now.equals(difference.yours))
			.toList();
	}

	private static String text(DirectFieldAccessor form, String field) {
		Object value = form.getPropertyValue(field);
		if (field.equals("eindigtOp") && "".equals(Objects.toString(value, ""))) {
			return text(form, "begintOp");
		}
		return (value instanceof Set<?> several) ? String.join(", ", several.stream().map(Object::toString).toList())
				: Objects.toString(value, "");
	}

}
