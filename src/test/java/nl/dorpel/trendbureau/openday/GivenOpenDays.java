package nl.dorpel.trendbureau.openday;

import java.time.Clock;
import java.time.LocalDate;

import nl.dorpel.Neighbour;
import nl.dorpel.account.Role;
import nl.dorpel.platform.web.DutchTime;
import nl.dorpel.trendbureau.GivenProposals;
import nl.dorpel.trendbureau.theme.GivenThemes;

import org.springframework.boot.test.context.TestComponent;

/**
 * Days that no other test knows, made on the pages on which members make them.
 */
@TestComponent
public class GivenOpenDays {

	/** How staff get into a day that waits for them. */
	private static final String CONFIRM = "form[action$=bevestiging]";

	private final GivenThemes themes;

	private final GivenProposals people;

	private final Clock clock;

	GivenOpenDays(GivenThemes themes, GivenProposals people, Clock clock) {
		this.themes = themes;
		this.people = people;
		this.clock = clock;
	}

	/** A date as it is typed. */
	public String date(int daysAhead) {
		return LocalDate.ofInstant(this.clock.instant(), DutchTime.ZONE).plusDays(daysAhead).toString();
	}

	/** Somebody with a form that is filled in, about a theme of its own. */
	public Neighbour filledIn(int port) {
		return filledIn(this.people.member(port), this.themes.chosen(port));
	}

	/** The form about a theme, up to its button. */
	public Neighbour filledIn(Neighbour member, String theme) {
		return member.opens(theme)
			.follows("a[href*=open-dagen]")
			.fills("datum1", date(60))
			.fills("datum2", date(90))
			.fills("van2", "11:00")
			.fills("tot2", "17:00")
			.fills("huis", "de-verzonnen-toren")
			.fills("straat", "Verzinselstraat 1")
			.fills("verwacht", "40")
			.fills("plekken", "50");
	}

	/** A day that waits for staff; whoever registered it is on its page. */
	public Neighbour registered(int port) {
		return filledIn(port).sends().takesForm("form[action$=controleren]").sends();
	}

	public Neighbour staff(int port) {
		return this.people.with(port, Role.STAFF);
	}

	/** Somebody of the staff chooses one of its moments. */
	public Neighbour confirms(Neighbour staff, String path, int position) {
		return staff.opens(path).takesForm(CONFIRM).ticks("datum", String.valueOf(position)).sends();
	}

	/** The path of a day that is in the agenda, about a theme of its own. */
	public String confirmed(int port) {
		String path = registered(port).path();
		confirms(staff(port), path, 0);
		return path;
	}

}
