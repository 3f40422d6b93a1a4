package nl.dorpel.trendbureau.front;

import java.util.EnumSet;

import nl.dorpel.trendbureau.proposal.ProposalShelf;
import nl.dorpel.trendbureau.proposal.ProposalState;
import nl.dorpel.trendbureau.signal.Signals;
import nl.dorpel.trendbureau.theme.ThemeShelf;
import nl.dorpel.trendbureau.voting.RunningRounds;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the Trendbureau is, what members see and propose, and what the kerngroep is voting
 * about.
 */
@Controller
class TrendbureauController {

	private static final int SHOWN = 4;

	private final Signals signals;

	private final ProposalShelf proposals;

	private final RunningRounds rounds;

	private final ThemeShelf themes;

	TrendbureauController(Signals signals, ProposalShelf proposals, RunningRounds rounds, ThemeShelf themes) {
		this.signals = signals;
		this.proposals = proposals;
		this.rounds = rounds;
		this.themes = themes;
	}

	@GetMapping("/trendbureau")
	String show(Model model) {
		model.addAttribute("rounds", this.rounds.now());
		model.addAttribute("signals", this.signals.newest(SHOWN));
		model.addAttribute("proposals",
				this.proposals.in(EnumSet.of(ProposalState.OPEN, ProposalState.ON_BALLOT), SHOWN, 0));
		model.addAttribute("themes", this.themes.newest(SHOWN));
		return "trendbureau/front";
	}

}
