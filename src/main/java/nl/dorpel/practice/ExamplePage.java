package nl.dorpel.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.dorpel.network.HouseKind;
import nl.dorpel.network.LocationMap;
import nl.dorpel.network.ManagementForm;
import org.jspecify.annotations.Nullable;

/**
 * The page of one example. Texts that are not known yet are null; HTML is sanitised.
 *
 * @param illustration the id of its picture in {@code images/illustrations.svg}
 * @param previous the chapter before this one in the e-book
 * @param next the chapter after this one in the e-book
 */
record ExamplePage(long id, String slug, String title, String summary, boolean growing, boolean fictitious,
		String illustration, @Nullable Integer chapter, @Nullable Where where, @Nullable String placeNote,
		@Nullable String houseName, @Nullable HouseKind houseKind, @Nullable ManagementForm managementForm,
		@Nullable String period, @Nullable String source, @Nullable String participants, @Nullable String costs,
		@Nullable String obstacles, @Nullable String successFactors, List<StepView> steps, List<TopicLink> topics,
		List<ExampleCard> related, Instant publishedAt, Instant changedAt, LocalDate checkedOn,
		@Nullable ChapterLink previous, @Nullable ChapterLink next) {

	/**
	 * The names of its topics.
	 */
	public List<String> keywords() {
		return this.topics.stream().map(TopicLink::name).toList();
	}

	/**
	 * The place.
	 *
	 * @param municipality null where it is not known or has the same name
	 * @param dot where it lies on the map
	 */
	record Where(String name, @Nullable String municipality, String province, LocationMap.Dot dot) {
	}

	/**
	 * A step of the story.
	 *
	 * @param year null when the moment is not known
	 * @param month the first of the month, when that is known
	 */
	record StepView(String title, String html, @Nullable Integer year, @Nullable LocalDate month) {
	}

	/**
	 * A topic with its picture, whose id is {@code topic-<slug>}.
	 */
	record TopicLink(String slug, String name) {
	}

	/**
	 * Another chapter of the e-book.
	 */
	record ChapterLink(int number, String slug, String title) {
	}

}
