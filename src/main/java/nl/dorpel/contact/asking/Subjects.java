package nl.dorpel.contact.asking;

import java.util.List;
import java.util.Optional;

import nl.dorpel.contact.Subject;
import nl.dorpel.platform.web.KnownPages;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the page that a question is about, in whichever module it is.
 */
@Component
class Subjects {

	private final List<KnownPages> known;

	Subjects(List<KnownPages> known) {
		this.known = known;
	}

	/**
	 * @param over such as {@code concept:buurtkamers}, typed by anybody: what is unknown
	 * is nothing
	 */
	Optional<Subject> find(@Nullable String over) {
		String[] parts = String.valueOf(Typed.line(over)).split(":", 2);
		return (parts.length < 2) ? Optional.empty()
				: this.known.stream()
					.filter((pages) -> pages.kind().equals(parts[0]))
					.findFirst()
					.flatMap((pages) -> pages.find(parts[1]))
					.map((page) -> new Subject(page.path(), page.title()));
	}

}
