package nl.dorpel.trendbureau.outcome;

import java.util.Optional;

import nl.dorpel.platform.web.KnownPages;

import org.springframework.stereotype.Component;

@Component
class OutcomePages implements KnownPages {

	private final OutcomeShelf shelf;

	OutcomePages(OutcomeShelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public String kind() {
		return "outcome";
	}

	@Override
	public Optional<KnownPage> find(String name) {
		return this.shelf.find(name.replace("\0", ""), null)
			.map((page) -> new KnownPage("/trendbureau/uitkomsten/" + page.slug(), page.title()));
	}

}
