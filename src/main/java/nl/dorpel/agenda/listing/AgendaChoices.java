package nl.dorpel.agenda.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.dorpel.agenda.GatheringKind;
import nl.dorpel.network.Province;
import nl.dorpel.network.Topics;
import nl.dorpel.platform.web.form.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the agenda can be narrowed to, each with how many there would be. What would leave
 * nothing is not offered, unless it was chosen.
 */
@Component
class AgendaChoices {

	private final Topics topics;

	private final MessageSource messages;

	AgendaChoices(Topics topics, MessageSource messages) {
		this.topics = topics;
		this.messages = messages;
	}

	List<Choice> kinds(List<AgendaLine> lines, AgendaFilter filter) {
		List<AgendaLine> others = lines.stream()
			.filter((line) -> filter.matchesTopic(line) && filter.matchesPlace(line) && filter.matchesDay(line))
			.toList();
		return Arrays.stream(GatheringKind.values())
			.map((kind) -> choice(kind.slug(), text(kind.label()), filter.soort(), others,
					(line) -> line.kind() == kind))
			.flatMap(Stream::ofNullable)
			.toList();
	}

	List<Choice> topics(List<AgendaLine> lines, AgendaFilter filter) {
		List<AgendaLine> others = lines.stream()
			.filter((line) -> filter.matchesKind(line) && filter.matchesPlace(line) && filter.matchesDay(line))
			.toList();
		return this.topics.findAllByOrderByName()
			.stream()
			.map((topic) -> choice(topic.slug(), topic.name(), filter.onderwerp(), others,
					(line) -> line.topicSlugs().contains(topic.slug())))
			.flatMap(Stream::ofNullable)
			.toList();
	}

	List<Choice> places(List<AgendaLine> lines, AgendaFilter filter) {
		List<AgendaLine> others = lines.stream()
			.filter((line) -> filter.matchesKind(line) && filter.matchesTopic(line) && filter.matchesDay(line))
			.toList();
		Choice online = choice(AgendaFilter.ONLINE, text("agenda.online"), filter.plaats(), others, AgendaLine::online);
		Stream<Choice> provinces = Arrays.stream(Province.values())
			.map((province) -> choice(province.slug(), province.label(), filter.plaats(), others,
					(line) -> line.province() == province))
			.flatMap(Stream::ofNullable);
		return Stream.concat(Stream.ofNullable(online), provinces).toList();
	}

	private static @Nullable Choice choice(String value, String label, @Nullable String chosen, List<AgendaLine> lines,
			Predicate<AgendaLine> hit) {
		long count = lines.stream().filter(hit).count();
		boolean isChosen = Objects.equals(value, chosen);
		return (count > 0 || isChosen) ? new Choice(value, "%s (%d)".formatted(label, count), isChosen) : null;
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
