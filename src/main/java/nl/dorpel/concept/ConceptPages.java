package nl.dorpel.concept;

import java.util.Optional;

import nl.dorpel.platform.web.KnownPages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConceptPages implements KnownPages {

	private final Concepts concepts;

	ConceptPages(Concepts concepts) {
		this.concepts = concepts;
	}

	@Override
	public String kind() {
		return "concept";
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<KnownPage> find(String name) {
		return this.concepts.findTitleBySlug(name).map((title) -> new KnownPage("/concepten/" + name, title));
	}

}
