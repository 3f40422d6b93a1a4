package nl.dorpel.concept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dorpel.concept.ConceptPage.AnswerView;
import nl.dorpel.concept.ConceptPage.DownloadView;
import nl.dorpel.concept.ConceptPage.SectionView;
import nl.dorpel.concept.ConceptPage.TopicLink;
import nl.dorpel.network.Topic;
import nl.dorpel.platform.file.StoredFile;
import nl.dorpel.platform.text.Markdown;
import nl.dorpel.practice.PracticeLibrary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where concepts are read.
 */
@Component
@Transactional(readOnly = true)
public class ConceptLibrary {

	private static final int RELATED = 3;

	private static final long KILOBYTE = 1024;

	private final Concepts concepts;

	private final PracticeLibrary practice;

	ConceptLibrary(Concepts concepts, PracticeLibrary practice) {
		this.concepts = concepts;
		this.practice = practice;
	}

	/**
	 * All concepts by title.
	 */
	public List<ConceptCard> cards() {
		return this.concepts.cards();
	}

	Optional<ConceptPage> page(String slug) {
		return this.concepts.findBySlug(slug).map(this::page);
	}

	private ConceptPage page(Concept concept) {
		return new ConceptPage(concept.slug(), concept.title(), concept.summary(), concept.source(),
				concept.changedAt(), concept.checkedOn(), sections(concept),
				concept.answers().stream().map((answer) -> new AnswerView(answer.role(), answer.answer())).toList(),
				concept.downloads().stream().map(ConceptLibrary::download).toList(),
				concept.topics().stream().map((topic) -> new TopicLink(topic.slug(), topic.name())).toList(),
				this.practice.about(concept.topics().stream().map(Topic::slug).collect(Collectors.toSet()), RELATED));
	}

	private static List<SectionView> sections(Concept concept) {
		return Stream.of(SectionKind.values())
			.filter(concept.sections()::containsKey)
			.map((kind) -> new SectionView(kind.anchor(), Markdown.html(concept.sections().getOrDefault(kind, ""))))
			.toList();
	}

	private static DownloadView download(Download download) {
		StoredFile file = download.file();
		if (file == null) {
			return new DownloadView(download.title(), download.description(), null, 0);
		}
		return new DownloadView(download.title(), download.description(), file.path(),
				Math.ceilDiv(file.sizeInBytes(), KILOBYTE));
	}

}
