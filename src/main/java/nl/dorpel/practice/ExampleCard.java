package nl.dorpel.practice;

import java.time.Instant;
import java.util.List;

import nl.dorpel.network.HouseKind;
import org.jspecify.annotations.Nullable;

/**
 * An example as it stands in a list.
 *
 * @param illustration the id of the picture that goes with it, in
 * {@code images/illustrations.svg}
 * @param placeName null when the place is not known
 * @param province null when the place is not known
 * @param topics the names of its topics
 */
public record ExampleCard(long id, String slug, String title, String summary, boolean growing, boolean fictitious,
		String illustration, @Nullable String placeName, @Nullable String province, List<String> topics,
		Instant changedAt) {

	/**
	 * The topics that stand above its title: what else stands there leaves room for one.
	 */
	public List<String> topicsAbove() {
		return this.topics.subList(0, Math.min(this.topics.size(), (this.growing || this.fictitious) ? 1 : 2));
	}

	/**
	 * The other topics, which stand below the text.
	 */
	public List<String> topicsBelow() {
		return this.topics.subList(topicsAbove().size(), this.topics.size());
	}

	static String illustration(@Nullable HouseKind kind, @Nullable String firstTopic) {
		if (kind != null) {
			return "kind-" + kind.slug();
		}
		return (firstTopic != null) ? "topic-" + firstTopic : "kind-onbekend";
	}

}
