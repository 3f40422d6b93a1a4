package nl.dorpel.platform.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * Errors in the order in which a form names its fields, so that the summary reads as the
 * page does. What is about the whole form comes first.
 */
class FieldOrder implements Comparator<DetailedError> {

	private final List<String> fields;

	FieldOrder(@Nullable Object form) {
		RecordComponent[] components = (form != null) ? form.getClass().getRecordComponents() : null;
		this.fields = Stream.ofNullable(components).flatMap(Arrays::stream).map(RecordComponent::getName).toList();
	}

	@Override
	public int compare(DetailedError one, DetailedError other) {
		return Integer.compare(place(one), place(other));
	}

	private int place(DetailedError error) {
		return error.isGlobal() ? -1 : this.fields.indexOf(error.getFieldName().replaceFirst("[.\\[].*", ""));
	}

}
