package nl.dorpel.trendbureau.openday;

import java.util.Optional;

import nl.dorpel.account.SignedIn;
import nl.dorpel.agenda.Gathering;
import nl.dorpel.agenda.Workplace;

import org.springframework.stereotype.Component;

/**
 * From the desk of a gathering to the page of the day, where its harvest and report are.
 */
@Component
class OpenDayWorkplace implements Workplace {

	private static final String LABEL = "openday.workplace";

	private final OpenDayBook days;

	OpenDayWorkplace(OpenDayBook days) {
		this.days = days;
	}

	@Override
	public Optional<Link> of(SignedIn person, Gathering gathering) {
		return this.days.find(person, gathering.slug())
			.map((day) -> new Link("/trendbureau/open-dagen/" + day.slug(), LABEL));
	}

}
