package nl.dorpel.trendbureau.voting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nl.dorpel.account.SignedIn;
import nl.dorpel.platform.web.NotFound;
import nl.dorpel.platform.web.csv.CsvFile;
import nl.dorpel.trendbureau.counting.BallotText;
import nl.dorpel.trendbureau.counting.Ballots;
import nl.dorpel.trendbureau.counting.CountingMethod;
import nl.dorpel.trendbureau.voting.BallotRefused.Reason;
import nl.dorpel.trendbureau.voting.RoundPage.BallotLine;
import nl.dorpel.trendbureau.voting.RoundPage.Option;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.validation.BindingResult;

/**
 * The rounds, for everybody.
 */
@Controller
class RoundController {

	static final String PATH = "/trendbureau/stemrondes";

	static final String ROUND = PATH + "/{id:\\d{1,18}}";

	private final RoundBook book;

	private final Electorate electorate;

	private final RoundDesk desk;

	private final MessageSource messages;

	RoundController(RoundBook book, Electorate electorate, RoundDesk desk, MessageSource messages) {
		this.book = book;
		this.electorate = electorate;
		this.desk = desk;
		this.messages = messages;
	}

	@GetMapping(PATH)
	String list(@AuthenticationPrincipal @Nullable SignedIn person, Model model) {
		Looker looker = new Looker(person);
		model.addAttribute("looker", looker);
		model.addAttribute("rounds", this.book.list(looker.isBehindTheScenes()));
		return "trendbureau/rounds";
	}

	@GetMapping(ROUND)
	String show(@AuthenticationPrincipal @Nullable SignedIn person, @PathVariable long id, Model model) {
		Looker looker = new Looker(person);
		RoundPage page = page(person, id);
		model.addAttribute("looker", looker);
		model.addAttribute("page", page);
		model.addAttribute("head", page.head());
		if (person != null && page.head().isOpen()) {
			model.addAttribute("hurdle", this.electorate.hurdle(id, person.id()).map(Reason::text).orElse(null));
			model.addAttribute("voted", this.electorate.hasVoted(id, person.id()));
		}
		if (looker.isMaker() && page.head().isProposed()) {
			model.addAttribute("few", page.head().secret() && this.desk.electorsNow() < VotingRound.FEW);
		}
		return "trendbureau/round";
	}

	private RoundPage page(@Nullable SignedIn person, long id) {
		return this.book.page(id, new Looker(person).isBehindTheScenes())
			.orElseThrow(() -> new NotFound("No round " + id));
	}

	/** Before the count there are no ballots for anybody. */
	private RoundPage counted(long id) {
		RoundPage page = page(null, id);
		if (!page.head().isCounted()) {
			throw new NotFound("Round %d has not been counted".formatted(id));
		}
		return page;
	}

	@GetMapping("/trendbureau/stemgeheim")
	String secrecy() {
		return "trendbureau/secrecy";
	}

	@GetMapping(ROUND + "/stembiljetten.txt")
	ResponseEntity<String> text(@PathVariable long id) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(counted(id).ballotText() + "\n");
	}

	@GetMapping(ROUND + "/stembiljetten.csv")
	ResponseEntity<byte[]> csv(@PathVariable long id) {
		RoundPage page = counted(id);
		List<String> head = new ArrayList<>(List.of(text("trendbureau.ballots.number")));
		if (!page.head().secret()) {
			head.add(text("trendbureau.ballots.voter"));
		}
		head.add(text("trendbureau.ballots.choice"));
		page.options().forEach((option) -> head.add(option.letter() + ": " + option.title()));
		CsvFile file = CsvFile.of(head);
		page.ballots().forEach((ballot) -> file.row(cells(page, ballot)));
		return file.download("dorpel-stemronde-%d-stembiljetten.csv".formatted(id));
	}

	private List<Object> cells(RoundPage page, BallotLine ballot) {
		List<Object> cells = new ArrayList<>(List.of(ballot.number()));
		if (!page.head().secret()) {
			cells.add((ballot.voter() != null) ? ballot.voter() : text("trendbureau.round.somebody-gone"));
		}
		cells.add(ballot.choice());
		CountingMethod method = page.head().method();
		Ballots one = BallotText.read(method, Letters.of(page.options().size()), ballot.choice()).ballots();
		page.options().forEach((option) -> cells.add(place(one, option)));
		return cells;
	}

	/** An empty cell is a proposal that is not on the ballot. */
	private static Object place(Ballots ballot, Option option) {
		int place = ballot.only().placeOf(option.number() - 1);
		return (place > 0) ? place : "";
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/** A receipt as somebody types it. */
	record ReceiptForm(@Nullable String bewijs) {

	}

	@GetMapping(ROUND + "/bewijs")
	String receipt(@PathVariable long id, Model model) {
		model.addAttribute("form", new ReceiptForm(""));
		model.addAttribute("head", page(null, id).head());
		return "trendbureau/receipt";
	}

	@PostMapping(ROUND + "/bewijs")
	String find(@PathVariable long id, @ModelAttribute("form") ReceiptForm form, BindingResult errors, Model model) {
		RoundPage page = page(null, id);
		model.addAttribute("head", page.head());
		if (page.head().isCounted()) {
			this.book.find(id, Receipt.typed(String.valueOf(form.bewijs())))
				.ifPresentOrElse((ballot) -> model.addAttribute("ballot", ballot),
						() -> errors.rejectValue("bewijs", "trendbureau.vote.wrong-receipt"));
		}
		else {
			errors.rejectValue("bewijs", "trendbureau.receipt.not-yet");
		}
		return "trendbureau/receipt";
	}

}
