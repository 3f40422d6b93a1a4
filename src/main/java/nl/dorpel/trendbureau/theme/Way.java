package nl.dorpel.trendbureau.theme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.dorpel.trendbureau.proposal.Ground;
import nl.dorpel.trendbureau.theme.DossierChapter.Entry;
import nl.dorpel.trendbureau.theme.ThemePage.Head;
import nl.dorpel.trendbureau.theme.ThemePage.Link;
import nl.dorpel.trendbureau.theme.ThemePage.Step;
import nl.dorpel.trendbureau.theme.ThemePage.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Puts everything that led to a theme, and that came of it, on one line of time.
 */
final class Way {

	private final List<Stop> stops = new ArrayList<>();

	private final Head head;

	private final Map<DossierPlace, List<Entry>> chapters;

	Way(Head head, List<Ground> signals, List<Step> steps, Map<DossierPlace, List<Entry>> chapters) {
		this.head = head;
		this.chapters = chapters;
		addSignals(signals);
		add("voorstel", "proposal", head.openedAt(), "trendbureau.dossier.proposal", 0,
				List.of(new Link("/trendbureau/voorstellen/" + head.proposalSlug(), head.title())));
		add("steun", "proposal", head.endorsedAt(), "trendbureau.dossier.endorsements", head.endorsements(),
				List.of(new Link("/trendbureau/voorstellen/" + head.proposalSlug() + "#steun", null)));
		if (head.roundId() != null && head.roundQuestion() != null) {
			add("stemronde", "vote", head.countedAt(), "trendbureau.dossier.round", 0,
					List.of(new Link("/trendbureau/stemrondes/" + head.roundId(), head.roundQuestion())));
		}
		steps.forEach(this::addStep);
		chapters.forEach((place, entries) -> entries.forEach((entry) -> addEntry(place, entry)));
	}

	private void addSignals(List<Ground> signals) {
		Instant first = signals.stream().map(Ground::at).min(Comparator.naturalOrder()).orElse(null);
		add("signalen", "signal", first, "trendbureau.dossier.signals", signals.size(),
				signals.stream().map((signal) -> new Link(signal.path(), signal.title())).toList());
	}

	private void add(String anchor, String picture, @Nullable Instant at, String label, int number, List<Link> links) {
		if (at != null) {
			this.stops.add(new Stop(anchor, picture, at, label, number, false, null, null, links));
		}
	}

	private void addStep(Step step) {
		this.stops.add(new Stop("stap-" + step.state().slug(), "day", step.at(), step.state().label(), 0, true,
				step.actor(), step.line(), List.of()));
	}

	private void addEntry(DossierPlace place, Entry entry) {
		add(place.name().toLowerCase(Locale.ROOT) + "-" + this.stops.size(), place.picture(), entry.at(), place.label(),
				0, List.of(new Link(entry.path(), entry.name())));
	}

	/** By time; what happened at one moment stays in the order of the chain. */
	List<Stop> behind() {
		return this.stops.stream().sorted(Comparator.comparing(Stop::at)).toList();
	}

	/** Keys of the messages, in the order in which it will be; nothing after the end. */
	List<String> ahead() {
		List<String> ahead = new ArrayList<>();
		if (!this.head.isClosed()) {
			addAhead(ahead, ThemeState.DEEPENING);
			addAhead(ahead, DossierPlace.OPEN_DAY);
			addAhead(ahead, DossierPlace.OUTCOMES);
			addAhead(ahead, ThemeState.PUBLISHED);
			addAhead(ahead, DossierPlace.AGENDA_SETTING);
			addAhead(ahead, ThemeState.CLOSED);
		}
		return ahead;
	}

	private void addAhead(List<String> ahead, ThemeState state) {
		if (this.head.state().compareTo(state) < 0) {
			ahead.add(state.label());
		}
	}

	private void addAhead(List<String> ahead, DossierPlace place) {
		if (this.chapters.getOrDefault(place, List.of()).isEmpty()) {
			ahead.add(place.label());
		}
	}

}
