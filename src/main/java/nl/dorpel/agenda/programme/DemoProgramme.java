package nl.dorpel.agenda.programme;

import java.util.UUID;

import nl.dorpel.agenda.Agenda;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.platform.content.ContentFolder;
import nl.dorpel.platform.content.FrontMatter;
import nl.dorpel.platform.content.StarterSet;
import nl.dorpel.platform.text.Slugged;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The programme of a day that nobody holds.
 */
@Component
@Profile("demo")
@Order(StarterSet.ROOMS + 10)
class DemoProgramme implements StarterSet {

	private final ProgrammeItems items;

	private final Agenda agenda;

	DemoProgramme(ProgrammeItems items, Agenda agenda) {
		this.items = items;
		this.agenda = agenda;
	}

	@Override
	public String name() {
		return "demo-programme";
	}

	@Override
	public void load() {
		ContentFolder.readList("demo/agenda/programme.yaml").forEach(this::add);
	}

	private void add(FrontMatter item) {
		Gathering gathering = this.agenda.find(item.text("gathering"), null).orElseThrow();
		ProgrammeItem.Entry entry = new ProgrammeItem.Entry(Slugged.require(ProgrammeKind.class, item.text("kind")),
				item.text("title"), item.textOrNull("who"), item.textOrNull("example"),
				item.number("after").orElseThrow(), item.number("minutes").orElseThrow());
		this.items
			.saveAndFlush(new ProgrammeItem(gathering, UUID.randomUUID(), entry, item.number("position").orElse(0)));
	}

}
