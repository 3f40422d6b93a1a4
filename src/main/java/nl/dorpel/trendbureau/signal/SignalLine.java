package nl.dorpel.trendbureau.signal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A signal as it is read.
 *
 * @param author null for somebody who has left
 * @param topics their names, with commas
 * @param picture the slug of a topic, for the drawing beside it
 * @param total how many there are beside it
 */
public record SignalLine(long id, String seen, @Nullable String more, String location, @Nullable String province,
		Since since, Instant sentAt, @Nullable String author, @Nullable Long groupId, @Nullable String groupTitle,
		@Nullable String topics, @Nullable String picture, boolean fictitious, boolean hidden, int total) {

	/** The names of its topics. */
	public List<String> tags() {
		return (this.topics != null) ? List.of(this.topics.split(", ")) : List.of();
	}

}
