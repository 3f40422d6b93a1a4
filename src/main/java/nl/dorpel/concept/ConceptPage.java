package nl.dorpel.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.dorpel.practice.ExampleCard;
import org.jspecify.annotations.Nullable;

/**
 * The page of one concept. HTML is sanitised.
 */
record ConceptPage(String slug, String title, String summary, @Nullable String source, Instant changedAt,
		LocalDate checkedOn, List<SectionView> sections, List<AnswerView> answers, List<DownloadView> downloads,
		List<TopicLink> topics, List<ExampleCard> related) {

	/**
	 * A text under one of the fixed headings.
	 */
	record SectionView(String anchor, String html) {
	}

	/**
	 * What it has to offer to somebody in a role.
	 */
	record AnswerView(String role, String answer) {
	}

	/**
	 * A download.
	 *
	 * @param path its address, or null when the file is not there yet
	 * @param kilobytes the size rounded up, 0 when the file is not there yet
	 */
	record DownloadView(String title, String description, @Nullable String path, long kilobytes) {
	}

	/**
	 * A topic.
	 */
	record TopicLink(String slug, String name) {
	}

}
