package nl.dorpel.practice;

import java.util.Optional;

import nl.dorpel.platform.web.KnownPages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ExamplePages implements KnownPages {

	private final PracticeExamples examples;

	ExamplePages(PracticeExamples examples) {
		this.examples = examples;
	}

	@Override
	public String kind() {
		return "example";
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<KnownPage> find(String name) {
		return this.examples.findTitleBySlug(name).map((title) -> new KnownPage("/praktijkvoorbeelden/" + name, title));
	}

}
