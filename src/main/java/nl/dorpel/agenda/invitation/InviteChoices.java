package nl.dorpel.agenda.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.dorpel.network.Province;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.form.Choice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What there is to choose from in the form with invitations.
 */
@Component
class InviteChoices {

	private static final List<String> DAYS = List.of("0", "1", "2", "3", "5", "7", "14");

	private final Suggestions suggestions;

	private final Topics topics;

	private final MessageSource messages;

	InviteChoices(Suggestions suggestions, Topics topics, MessageSource messages) {
		this.suggestions = suggestions;
		this.topics = topics;
		this.messages = messages;
	}

	void addTo(Model model, long gatheringId, InviteForm form) {
		model.addAttribute("suggestions",
				this.suggestions.of(gatheringId, form.onderwerp(), form.province(), form.chosen()));
		model.addAttribute("topics",
				withNone("agenda.invite.topic.any",
						this.topics.findAllByOrderByName()
							.stream()
							.map((topic) -> new Choice(topic.slug(), topic.name(), false))));
		model.addAttribute("provinces", withNone("agenda.invite.province.any", Arrays.stream(Province.values())
			.map((province) -> new Choice(province.slug(), province.label(), false))));
		model.addAttribute("days",
				DAYS.stream()
					.map((days) -> new Choice(days, text("agenda.invite.remind.days", Integer.valueOf(days)), false))
					.toList());
		model.addAttribute("languages",
				Stream.of("nl", "en")
					.map((code) -> new Choice(code, text("agenda.invite.language." + code), false))
					.toList());
	}

	private List<Choice> withNone(String key, Stream<Choice> choices) {
		return Stream.concat(Stream.of(new Choice("", text(key), false)), choices).toList();
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
