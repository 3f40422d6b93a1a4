package nl.dorpel.contact.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

import nl.dorpel.contact.RequestKind;
import nl.dorpel.platform.web.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * How long answers took, in working time. A median is null where nothing was answered.
 */
record AnswerTimes(List<Answer> answers) {

	/**
	 * An answer.
	 *
	 * @param month in which it was given
	 */
	record Answer(RequestKind kind, YearMonth month, Duration took) {

		static Answer of(RequestKind kind, Instant receivedAt, Instant answeredAt) {
			return new Answer(kind, YearMonth.from(answeredAt.atZone(DutchTime.ZONE)),
					WorkingTime.between(receivedAt, answeredAt));
		}

	}

	public int count() {
		return this.answers.size();
	}

	public @Nullable Duration median() {
		return median((answer) -> true);
	}

	@Nullable Duration of(RequestKind kind) {
		return median((answer) -> answer.kind == kind);
	}

	@Nullable Duration of(YearMonth month) {
		return median((answer) -> answer.month.equals(month));
	}

	@Nullable Duration of(YearMonth month, RequestKind kind) {
		return median((answer) -> answer.month.equals(month) && answer.kind == kind);
	}

	private @Nullable Duration median(Predicate<Answer> which) {
		List<Duration> took = this.answers.stream().filter(which).map(Answer::took).toList();
		return took.isEmpty() ? null : WorkingTime.median(took);
	}

	/** Whole working days of the median. */
	public long days() {
		Duration median = median();
		return (median != null) ? median.toMinutes() / WorkingTime.DAY.toMinutes() : 0;
	}

	/** Hours of the median beside its days. */
	public long hours() {
		Duration median = median();
		return (median != null) ? median.toMinutes() % WorkingTime.DAY.toMinutes() / 60 : 0;
	}

}
