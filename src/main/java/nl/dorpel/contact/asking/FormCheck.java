package nl.dorpel.contact.asking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dorpel.network.Topic;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.form.Choice;
import nl.dorpel.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * Whether a form has all that its kind needs.
 */
@Component
class FormCheck {

	private final Validator constraints;

	private final Topics topics;

	FormCheck(Validator constraints, Topics topics) {
		this.constraints = constraints;
		this.topics = topics;
	}

	/** Beside the constraints on the form itself. */
	void check(FormKind kind, ContactForm form, Errors errors) {
		if (kind.organisation() != null && isMissing(form.organisatie())) {
			errors.rejectValue("organisatie", "contact.organisation.missing." + kind.slug());
		}
		if (kind.place() != null && isMissing(form.plaats())) {
			errors.rejectValue("plaats", "contact.place.missing");
		}
		if (kind.topics() && chosen(form).isEmpty()) {
			errors.rejectValue("onderwerpen", "contact.topics.missing");
		}
	}

	/** All of it, for a form that comes from a draft. */
	BindingResult errors(FormKind kind, ContactForm form) {
		DataBinder binder = new DataBinder(form, "form");
		binder.setValidator(this.constraints);
		binder.validate();
		check(kind, form, binder.getBindingResult());
		return binder.getBindingResult();
	}

	/** The topics that somebody chose, of those that there are. */
	Set<Topic> chosen(ContactForm form) {
		return this.topics.findAllByOrderByName()
			.stream()
			.filter((topic) -> form.topics().contains(topic.slug()))
			.collect(Collectors.toSet());
	}

	Set<Topic> chosenFor(FormKind kind, ContactForm form) {
		return kind.topics() ? chosen(form) : Set.of();
	}

	List<Choice> choices(ContactForm form) {
		return this.topics.findAllByOrderByName()
			.stream()
			.map((topic) -> new Choice(topic.slug(), topic.name(), form.topics().contains(topic.slug())))
			.toList();
	}

	private static boolean isMissing(@Nullable String text) {
		return Typed.orNull(text) == null;
	}

}
