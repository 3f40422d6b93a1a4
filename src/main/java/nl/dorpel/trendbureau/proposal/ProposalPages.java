package nl.dorpel.trendbureau.proposal;

import java.util.Optional;

import nl.dorpel.platform.web.KnownPages;

import org.springframework.stereotype.Component;

@Component
class ProposalPages implements KnownPages {

	private final ProposalShelf shelf;

	ProposalPages(ProposalShelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public String kind() {
		return "proposal";
	}

	@Override
	public Optional<KnownPage> find(String name) {
		return this.shelf.head(name.replace("\0", ""), null)
			.map((head) -> new KnownPage("/trendbureau/voorstellen/" + head.slug(), head.title()));
	}

}
